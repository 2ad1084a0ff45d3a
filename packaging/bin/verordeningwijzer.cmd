@echo off
rem Starts the Verordeningwijzer on the first Java it finds that is new enough.
rem
rem The version is read from the file "release" in the home of a Java; only a Java without that
rem file is started to ask it.
rem
rem Environment:
rem   VERORDENINGWIJZER_JAVA          the home (or the java.exe itself) to try first
rem   VERORDENINGWIJZER_JAVA_PLAATSEN folders, separated by semicolons, that hold homes; instead
rem                                   of the usual places
setlocal EnableExtensions DisableDelayedExpansion

set "NODIG=25"
set "JAVA="
set "TE_OUD="

for %%I in ("%~dp0..") do set "APP=%%~fI"
rem In the root of a drive the backslash at the end would escape the quote after it.
if "%APP:~-1%"=="\" set "APP=%APP%."

if not exist "%APP%\lib\" goto :onvolledig

if not defined VERORDENINGWIJZER_JAVA goto :niet_gekozen
set "MAP=%VERORDENINGWIJZER_JAVA:"=%"
set "PROGRAMMA=%MAP%"
if exist "%MAP%\" (call :probeer_map) else (call :probeer_programma)
if not defined JAVA >&2 echo Let op: VERORDENINGWIJZER_JAVA is geen Java %NODIG% of nieuwer.
:niet_gekozen

set "MAP=%JAVA25_HOME%"
call :probeer_map
set "MAP=%JAVA_HOME%"
call :probeer_map
if defined JAVA goto :start

for %%I in (java.exe) do set "PROGRAMMA=%%~$PATH:I"
if defined PROGRAMMA call :probeer_programma
if defined JAVA goto :start

set "PLAATSEN=%APP%\java;%ProgramFiles%\Java;%ProgramFiles%\Eclipse Adoptium;%ProgramFiles%\Microsoft;%ProgramFiles%\Zulu;%ProgramFiles%\Amazon Corretto;%LOCALAPPDATA%\Programs\Eclipse Adoptium;%LOCALAPPDATA%\Programs\Java;%LOCALAPPDATA%\Programs\Microsoft;%USERPROFILE%\.jdks"
if defined VERORDENINGWIJZER_JAVA_PLAATSEN set "PLAATSEN=%VERORDENINGWIJZER_JAVA_PLAATSEN%"
for %%P in ("%PLAATSEN:;=" "%") do for /d %%J in ("%%~P\*") do (
  set "MAP=%%~fJ"
  call :probeer_map
)
if not defined JAVA goto :geen_java

:start
rem The program writes UTF-8; the console goes back to its own code page afterwards.
set "CODEPAGINA="
for /f "tokens=2 delims=:." %%C in ('chcp 2^>nul') do set "CODEPAGINA=%%C"
chcp 65001 >nul 2>nul
rem A command is over before the second compiler of Java could earn back its work.
"%JAVA%" -XX:TieredStopAtLevel=1 "-Dverordeningwijzer.map=%APP%" -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 --enable-native-access=ALL-UNNAMED -classpath "%APP%\lib\*" nl.verordeningwijzer.start.Start %*
set "UITKOMST=%ERRORLEVEL%"
if defined CODEPAGINA chcp %CODEPAGINA% >nul 2>nul
exit /b %UITKOMST%

rem Takes the Java with home MAP, if there is one that is new enough. The variables pass the
rem values: an argument of call would be read twice.
:probeer_map
if defined JAVA exit /b 0
if not defined MAP exit /b 0
set "MAP=%MAP:"=%"
set "PROGRAMMA=%MAP%\bin\java.exe"
if not exist "%PROGRAMMA%" exit /b 0
goto :probeer

rem Takes the java PROGRAMMA itself, if it is new enough.
:probeer_programma
if not exist "%PROGRAMMA%" exit /b 0
for %%I in ("%PROGRAMMA%\..\..") do set "MAP=%%~fI"

:probeer
set "VERSIE="
set "HOOFD=0"
if exist "%MAP%\release" for /f "usebackq tokens=1,2 delims==" %%A in ("%MAP%\release") do if "%%A"=="JAVA_VERSION" set "VERSIE=%%~B"
if not defined VERSIE for /f "tokens=2,3" %%A in ('^""%PROGRAMMA%" -version 2^>^&1^"') do if "%%~A"=="version" set "VERSIE=%%~B"
if not defined VERSIE exit /b 0
for /f "delims=.-+_" %%A in ("%VERSIE%") do set /a "HOOFD=%%A" 2>nul
if %HOOFD% GEQ %NODIG% (
  set "JAVA=%PROGRAMMA%"
) else (
  if not defined TE_OUD set "TE_OUD=Java %HOOFD% in %MAP%"
)
exit /b 0

:onvolledig
>&2 echo De Verordeningwijzer is niet volledig: deze map ontbreekt:
>&2 echo   "%APP%\lib"
>&2 echo Pak het programma opnieuw uit.
goto :mislukt

:geen_java
>&2 echo De Verordeningwijzer heeft Java %NODIG% of nieuwer nodig, en die is hier niet gevonden.
if defined TE_OUD >&2 echo Wel gevonden, maar te oud: "%TE_OUD%".
>&2 echo(
>&2 echo Zo krijgt u Java, zonder beheerdersrechten:
>&2 echo 1. Haal op https://adoptium.net Temurin 25 op (JRE of JDK), als .zip.
>&2 echo 2. Pak dat bestand uit in de map "%APP%\java"
>&2 echo 3. Start de Verordeningwijzer opnieuw.
>&2 echo(
>&2 echo Staat Java ergens anders? Zet dan de omgevingsvariabele VERORDENINGWIJZER_JAVA op de map van
>&2 echo Java: de map waarin de map bin staat.

:mislukt
rem Who opened the wizard with the mouse must be able to read this before the window closes.
if "%~1"=="" pause
exit /b 2
