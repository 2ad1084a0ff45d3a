#!/bin/sh
# Makes Verordeningwijzer.app and a .dmg in target/pakketten, to be run on macOS.
#
# Needs: a JDK 25 (JAVA_HOME) and `mvn -DskipTests package` done on macOS. Without a certificate of
# Apple the user opens the program the first time with right click, "Open".
set -eu
cd "$(dirname "$0")/../.."
jdk=${JAVA_HOME:?zet JAVA_HOME op een JDK 25}
bron=target/verordeningwijzer
doel=target/pakketten
werk=$doel/werk
naam=Verordeningwijzer
# The system refuses versions that begin with 0.
versie=1.$(sed -n 's:.*<version>\([0-9.]*\)\(-SNAPSHOT\)*</version>.*:\1:p' pom.xml | head -n 1 | cut -d. -f1,2)
[ -d "$bron/lib" ] || { echo "Eerst: mvn -DskipTests package" >&2; exit 2; }
rm -rf "$doel"
mkdir -p "$werk/invoer"
cp -R "$bron/lib/." "$werk/invoer/"
for map in model-verordening templates handleiding; do
  [ ! -d "$bron/$map" ] || cp -R "$bron/$map" "$werk/invoer/$map"
done
"$jdk/bin/jpackage" --type app-image --name "$naam" --app-version "$versie" --vendor "$naam" \
  --input "$werk/invoer" --main-jar "$(basename "$(ls "$bron"/lib/verordeningwijzer-*.jar)")" \
  --main-class nl.verordeningwijzer.start.Start --add-modules "$(cat packaging/modules.txt)" \
  --jlink-options "--strip-debug --no-header-files --no-man-pages --include-locales=nl,en" \
  --icon packaging/icoon/verordeningwijzer.icns --mac-package-identifier nl.verordeningwijzer \
  --file-associations packaging/dossier.properties \
  --java-options '-Dverordeningwijzer.map=$APPDIR' \
  --java-options '--enable-native-access=ALL-UNNAMED' --dest "$doel"
"$jdk/bin/jpackage" --type dmg --app-image "$doel/$naam.app" --name "$naam" \
  --app-version "$versie" --license-file LICENSE --dest "$doel"
rm -rf "$werk"
ls -la "$doel"
