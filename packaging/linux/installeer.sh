#!/bin/sh
# Installs the program for this user only: no administrator rights needed. Started again with
# "verwijder" it takes the program away; dossiers stay where they are.
set -eu
hier=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
doel=$data/verordeningwijzer
start=$HOME/.local/bin/verordeningwijzer

werk_bij() {
  # Machines without a desktop do not have these; then there is nothing to bring up to date.
  if command -v update-mime-database >/dev/null; then update-mime-database "$data/mime" || true; fi
  if command -v update-desktop-database >/dev/null; then update-desktop-database "$data/applications" || true; fi
}

if [ "${1:-}" = verwijder ]; then
  rm -rf "$doel"
  rm -f "$start" "$data/applications/verordeningwijzer.desktop" \
    "$data/mime/packages/verordeningwijzer.xml" "$data/icons/hicolor/256x256/apps/verordeningwijzer.png"
  werk_bij
  echo "De Verordeningwijzer is verwijderd. Uw dossiers zijn niet aangeraakt."
  exit 0
fi

mkdir -p "$data/applications" "$data/mime/packages" "$data/icons/hicolor/256x256/apps" "$HOME/.local/bin"
rm -rf "$doel.nieuw"
# With their dates: the cache with which the program starts fits only those.
cp -Rp "$hier" "$doel.nieuw"
rm -rf "$doel"
mv "$doel.nieuw" "$doel"
ln -sf "$doel/bin/verordeningwijzer" "$start"
sed "s:@BIN@:$doel/bin/verordeningwijzer:" "$hier/share/verordeningwijzer.desktop" \
  >"$data/applications/verordeningwijzer.desktop"
cp "$hier/share/verordeningwijzer.xml" "$data/mime/packages/"
cp "$hier/share/verordeningwijzer.png" "$data/icons/hicolor/256x256/apps/"
werk_bij
echo "De Verordeningwijzer staat in uw menu. Starten kan ook met: $start"
