# Makes the packages for Windows in target\pakketten, to be run on Windows:
#   Verordeningwijzer-VERSIE.msi  installs for one user, without administrator rights
#   Verordeningwijzer-VERSIE.zip  runs from any folder, also from a USB stick
#
# Needs: a JDK 25 (JAVA_HOME), "mvn -DskipTests package" done on Windows (JavaFX has parts of its own
# for each system), and for the .msi WiX 3.14 or 4 on the PATH.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..\..')
if (-not $env:JAVA_HOME) { throw 'Zet JAVA_HOME op een JDK 25.' }
$bron = 'target\verordeningwijzer'
$doel = 'target\pakketten'
$naam = 'Verordeningwijzer'
if (-not (Test-Path "$bron\lib")) { throw 'Eerst: mvn -DskipTests package' }
$versie = ([xml](Get-Content pom.xml)).project.version -replace '-SNAPSHOT', ''
Remove-Item $doel -Recurse -Force -ErrorAction SilentlyContinue
New-Item "$doel\werk\invoer" -ItemType Directory | Out-Null
Copy-Item "$bron\lib\*" "$doel\werk\invoer" -Recurse
foreach ($map in 'model-verordening', 'templates', 'handleiding') {
  if (Test-Path "$bron\$map") { Copy-Item "$bron\$map" "$doel\werk\invoer\$map" -Recurse }
}
$jar = (Get-ChildItem "$bron\lib\verordeningwijzer-*.jar").Name
$jpackage = Join-Path $env:JAVA_HOME 'bin\jpackage.exe'
& $jpackage --type app-image --name $naam --app-version $versie --vendor $naam `
  --description 'Van keuzes naar een raadsbesluit' `
  --input "$doel\werk\invoer" --main-jar $jar --main-class nl.verordeningwijzer.start.Start `
  --add-modules (Get-Content packaging\modules.txt) `
  --jlink-options '--strip-debug --no-header-files --no-man-pages --include-locales=nl,en' `
  --icon packaging\icoon\verordeningwijzer.ico `
  --java-options '-Dverordeningwijzer.map=$APPDIR' `
  --java-options '--enable-native-access=ALL-UNNAMED' --dest $doel
if ($LASTEXITCODE) { throw 'jpackage is mislukt.' }

# The AOT cache: the program drives itself once, and Java remembers the classes it needed. It fits
# only jars with the same date.
Get-ChildItem "$doel\$naam\app\*.jar" | ForEach-Object { $_.LastWriteTimeUtc = [datetime]'2026-01-01' }
$rit = Join-Path (Get-Location) "$doel\werk\proefrit"
$env:JAVA_TOOL_OPTIONS = "-XX:AOTCacheOutput=$(Join-Path (Get-Location) "$doel\werk\verordeningwijzer.aot") -Dverordeningwijzer.proefrit=$rit"
Start-Process "$doel\$naam\$naam.exe" -Wait
Remove-Item Env:JAVA_TOOL_OPTIONS
if ((Get-Content "$rit\proefrit.txt") -ne 'klaar') { throw 'De proefrit is niet gelukt.' }
Copy-Item "$doel\werk\verordeningwijzer.aot" "$doel\$naam\app\"
Add-Content "$doel\$naam\app\$naam.cfg" @('java-options=-XX:AOTCache=$APPDIR\verordeningwijzer.aot', 'java-options=-Xlog:disable')

Compress-Archive "$doel\$naam" "$doel\$naam-$versie.zip"
& $jpackage --type msi --app-image "$doel\$naam" --name $naam --app-version $versie --vendor $naam `
  --win-per-user-install --win-menu --win-menu-group $naam --win-dir-chooser `
  --win-upgrade-uuid 6d0b6f0e-2f4c-4d0e-9b5a-6a2f1d7c8e31 `
  --license-file LICENSE --file-associations packaging\dossier.properties --dest $doel
if ($LASTEXITCODE) { throw 'jpackage is mislukt.' }
Remove-Item "$doel\werk" -Recurse -Force
Get-ChildItem $doel
