#!/bin/sh
# Makes the packages for Linux in target/pakketten:
#   verordeningwijzer/                 the program with its own Java: runs from any folder
#   verordeningwijzer-VERSIE.tar.gz    the same, to install for one user without administrator rights
#   verordeningwijzer_VERSIE_ARCH.deb  for who manages machines
#
# Needs: a JDK 25 (JAVA_HOME), `mvn -DskipTests package` done, and for the .deb dpkg-deb and fakeroot.
set -eu
cd "$(dirname "$0")/../.."

jdk=${JAVA_HOME:?zet JAVA_HOME op een JDK 25}
bron=target/verordeningwijzer
doel=target/pakketten
werk=target/pakketten/werk
naam=verordeningwijzer
versie=$(sed -n 's:.*<version>\([0-9.]*\)\(-SNAPSHOT\)*</version>.*:\1:p' pom.xml | head -n 1)

[ -d "$bron/lib" ] || { echo "Eerst: mvn -DskipTests package" >&2; exit 2; }
rm -rf "$doel"
mkdir -p "$werk/invoer"
cp -r "$bron/lib/." "$werk/invoer/"
for map in model-verordening templates handleiding; do
  [ ! -d "$bron/$map" ] || cp -r "$bron/$map" "$werk/invoer/$map"
done
jar=$(basename "$(ls "$bron"/lib/verordeningwijzer-*.jar)")

# Only the parts of Java that are used, and of the languages Dutch and English.
"$jdk/bin/jpackage" --type app-image --name "$naam" --app-version "$versie" \
  --vendor "Verordeningwijzer" --description "Van keuzes naar een raadsbesluit" \
  --input "$werk/invoer" --main-jar "$jar" --main-class nl.verordeningwijzer.start.Start \
  --add-modules "$(cat packaging/modules.txt)" \
  --jlink-options "--strip-debug --no-header-files --no-man-pages --include-locales=nl,en" \
  --icon packaging/icoon/verordeningwijzer.png \
  --java-options '-Dverordeningwijzer.map=$APPDIR' \
  --java-options '-Dstdout.encoding=UTF-8' --java-options '-Dstderr.encoding=UTF-8' \
  --java-options '--enable-native-access=ALL-UNNAMED' \
  --dest "$doel"

# The AOT cache: the program drives itself once, and Java remembers the classes it needed. A cache
# that does not fit is left aside without a word. It fits only jars with the same date: they all get
# the same one here, and keep it on the way to where they are installed.
beeld=$doel/$naam
dag=2026-01-01T00:00:00Z
touch -d "$dag" "$beeld"/lib/app/*.jar
rit=$(pwd)/$werk/proefrit
JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$(pwd)/$werk/$naam.aot -Dverordeningwijzer.proefrit=$rit -Dglass.platform=Headless -Dprism.order=sw -Dheadless.geometry=1600x1000" \
  "$beeld/bin/$naam" >"$werk/proefrit.log" 2>&1
grep -q '^klaar$' "$rit/proefrit.txt" || { echo "De proefrit is niet gelukt, zie $werk/proefrit.log" >&2; exit 1; }
cp "$werk/$naam.aot" "$beeld/lib/app/"
cat >>"$beeld/lib/app/$naam.cfg" <<'CFG'
java-options=-XX:AOTCache=$APPDIR/verordeningwijzer.aot
java-options=-Xlog:disable
CFG

# For one user.
cp packaging/linux/installeer.sh "$beeld/"
mkdir -p "$beeld/share"
cp packaging/linux/verordeningwijzer.desktop packaging/linux/verordeningwijzer.xml \
  packaging/icoon/verordeningwijzer.png "$beeld/share/"
tar -C "$doel" -czf "$doel/$naam-$versie.tar.gz" "$naam"

[ "${1:-}" != zonder-deb ] || exit 0

# For who manages machines. What belongs to the desktop is added as plain files: the scripts that
# jpackage makes for it fail on a machine without a desktop.
command -v dpkg-deb >/dev/null || { echo "Geen dpkg-deb: de .deb is niet gemaakt"; exit 0; }
"$jdk/bin/jpackage" --type deb --app-image "$beeld" --name "$naam" --app-version "$versie" \
  --vendor "Verordeningwijzer" --description "Van keuzes naar een raadsbesluit" \
  --license-file LICENSE --linux-package-name "$naam" --linux-package-deps libgtk-3-0 \
  --install-dir /opt --dest "$werk"
deb=$(ls "$werk"/*.deb)
fakeroot sh -c "
  set -e
  dpkg-deb -R '$deb' '$werk/deb'
  mkdir -p '$werk/deb/usr/share/applications' '$werk/deb/usr/share/mime/packages' \
    '$werk/deb/usr/share/icons/hicolor/256x256/apps' '$werk/deb/usr/bin'
  sed 's:@BIN@:/opt/$naam/bin/$naam:' packaging/linux/verordeningwijzer.desktop \
    >'$werk/deb/usr/share/applications/$naam.desktop'
  cp packaging/linux/verordeningwijzer.xml '$werk/deb/usr/share/mime/packages/'
  cp packaging/icoon/verordeningwijzer.png '$werk/deb/usr/share/icons/hicolor/256x256/apps/'
  ln -sf '/opt/$naam/bin/$naam' '$werk/deb/usr/bin/$naam'
  chmod -R u=rwX,go=rX '$werk/deb/usr'
  touch -d '$dag' '$werk/deb/opt/$naam'/lib/app/*.jar
  dpkg-deb -Zgzip -b '$werk/deb' '$doel/$(basename "$deb")'
"
rm -rf "$werk"
ls -la "$doel"
