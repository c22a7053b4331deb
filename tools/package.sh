# Read by ./shanhai: makes packages for people without Java, Maven and Node, each for the system it is
# made on: an image with Java cut to the modules that are used, libraries cut to the system, pages, and
# the archive of classes trained by that very Java.

most_to_download=130 # MB
most_installed=200
needed_to_make=900
# Of all files, so that the archive of classes fits wherever they are laid, and two packages are the same.
laid_at=202001010000.00
laid_seconds=1577836800

# What our jars need (as jdeps says), what they ask for by name: charsets of Chinese files, ZIP as a file
# system, the memory of the machine.
modules=java.base,java.desktop,java.logging,java.management,java.naming,java.net.http,java.sql
modules=$modules,jdk.charsets,jdk.jfr,jdk.management,jdk.unsupported,jdk.zipfs

say_package_usage() {
    cat <<'END_OF_USAGE'
Usage: ./shanhai package [--output FOLDER] [--with-plan]

Makes packages of Shanhai that need neither Java nor Maven nor Node, for the system they are made on:
  Linux     .tar.gz, and .deb where dpkg-deb is
  macOS     .dmg             (not tried yet)
  Windows   .zip, and .msi where WiX is   (not tried yet)

  --output FOLDER   where they go (default: target/package beside the sources)
  --with-plan       with the solver that plan asks, which makes them larger by 30 MB
  -h, --help        this

How to install them: docs/install.md
END_OF_USAGE
}

# read_package_options ARGUMENT...: sets $output and $with_plan (empty or yes); ends with 2 where the
# arguments are wrong.
read_package_options() {
    output=$home/target/package
    with_plan=
    while [ $# -gt 0 ]; do
        case $1 in
            package) ;;
            -h | --help)
                say_package_usage
                exit 0
                ;;
            --with-plan)
                with_plan=yes
                most_to_download=$((most_to_download + 30))
                most_installed=$((most_installed + 80))
                ;;
            --output=?*) output=${1#--output=} ;;
            --output)
                [ $# -gt 1 ] && [ -n "$2" ] || is_wrong_use "--output needs a folder"
                output=$2
                shift
                ;;
            *) is_wrong_use "package has no option or argument '$1'" ;;
        esac
        shift
    done
}

is_wrong_use() {
    echo "shanhai: $1. See ./shanhai package --help" >&2
    exit 2
}

cannot_package() {
    echo "shanhai: no package was made: $1" >&2
    exit 1
}

# step WHAT COMMAND...: runs it, and ends with what it said where it fails.
step() {
    what=$1
    shift
    # Behind a condition a shell would go on after what fails.
    set +e
    (
        set -e
        "$@"
    ) >"$work/log" 2>&1
    failed=$?
    set -e
    [ $failed != 0 ] || return 0
    cat "$work/log" >&2
    if grep -qi "no space left" "$work/log"; then
        cannot_package "the disk of $output is full"
    fi
    cannot_package "$what failed; the lines above say why"
}

# Sets $system, $machine, and where in the image jars and Java lie.
know_system() {
    case $(uname -m) in
        x86_64 | amd64) machine=x64 ;;
        aarch64 | arm64) machine=arm64 ;;
        *) cannot_package "no libraries are at hand for a $(uname -m)" ;;
    esac
    case $(uname -s) in
        Linux) system=linux image=shanhai app=lib/app runtime=lib/runtime ;;
        Darwin)
            system=macos image=shanhai.app app=Contents/app
            runtime=Contents/runtime/Contents/Home
            ;;
        MINGW* | MSYS* | CYGWIN*) system=windows image=shanhai app=app runtime=runtime ;;
        *) cannot_package "it is not known how on $(uname -s)" ;;
    esac
}

# Makes the folders $output and, in it, $work, which goes when this ends.
need_room() {
    mkdir -p "$output" 2>/dev/null || cannot_package "$output cannot be a folder to write to"
    output=$(CDPATH='' cd -- "$output" && pwd -P)
    for left in "$output"/.shanhai-*.part; do
        owner=${left##*/.shanhai-}
        [ ! -d "$left" ] || kill -0 "${owner%.part}" 2>/dev/null || rm -rf "$left"
    done
    free=$(df -Pk "$output" | awk 'NR == 2 { print int($4 * 1024 / 1e6) }')
    [ "$free" -ge $needed_to_make ] ||
        cannot_package "it takes $needed_to_make MB, and $output has $free MB left"
    work=$output/.shanhai-$$.part
    mkdir "$work" 2>/dev/null || cannot_package "$output is not to be written to"
    trap 'rm -rf "$work"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
}

# jpackage is called by its module: Debian has that, but not its command.
need_packager() {
    [ -x "$JAVA_HOME/bin/jlink" ] || cannot_package "$JAVA_HOME has no jlink; another JDK 25 has"
    "$JAVA_HOME/bin/java" --list-modules | grep -q '^jdk.jpackage@' ||
        cannot_package "$JAVA_HOME has no jpackage; another JDK 25 has"
    [ "$system" != linux ] || command -v strip >/dev/null || bring "strip" binutils
}

jpackage() {
    "$JAVA_HOME/bin/java" -m jdk.jpackage/jdk.jpackage.main.Main "$@"
}

# Java as the image needs it, of its commands none but java, and no names for debuggers.
make_runtime() {
    "$JAVA_HOME/bin/jlink" --add-modules "$modules" --strip-java-debug-attributes \
        --no-header-files --no-man-pages --compress=zip-6 --output "$work/runtime"
    find "$work/runtime/bin" -type f -name '[a-z]*' ! -name java ! -name '*.dll' ! -name java.exe \
        -exec rm {} +
    if [ "$system" = linux ]; then
        find "$work/runtime/lib" -name '*.so' -exec strip --strip-unneeded {} +
    fi
}

# Jars, pages, licence, and what starts them.
gather() {
    mkdir "$work/input"
    "$JAVA_HOME/bin/java" "$home/tools/CutJars.java" "$target/lib" "$work/input/lib" \
        "$system" "$machine" >"$work/cut"
    cp "$jar" "$home/LICENSE" "$home/tools/hand-over.sh" "$work/input/"
    cp "$pages" "$work/input/lib/"
    # POI asks it for formulas of sheets alone, and none is worked out here.
    rm "$work"/input/lib/commons-math3-*.jar
    [ "$system" != macos ] || cp "$home/tools/packaged.sh" "$work/input/shanhai"
    if [ -n "$with_plan" ]; then
        cp -R "${SHANHAI_SOLVER:-$solver/ortools-$solver_platform}" "$work/input/solver"
    else
        # What speaks with the solver is of no use without it.
        rm "$work"/input/lib/ortools-java-*.jar "$work"/input/lib/protobuf-java-*.jar
    fi
}

# The launcher of jpackage is that of double clicks on macOS and Windows: no shell tells it who is looking,
# so that it takes for granted that a person is.
make_image() {
    jpackage --type app-image --name shanhai --dest "$work" --app-version "$plain_version" \
        --runtime-image "$work/runtime" --input "$work/input" --main-jar shanhai.jar \
        --arguments serve \
        --java-options --enable-native-access=ALL-UNNAMED \
        --java-options -XX:+UseSerialGC --java-options -Xlog:disable \
        --java-options -XX:-UsePerfData \
        --java-options '-XX:AOTCache=$APPDIR/shanhai.aot' \
        --java-options '-Dshanhai.pages=$APPDIR/lib/shanhai-workbench.jar' \
        --java-options '-Dshanhai.solver=$APPDIR/solver' \
        --java-options -Dshanhai.progress=true "$@"
    rm -r "$work/runtime" "$work/input"
    if [ "$system" = linux ]; then
        # Here the command is a script, which knows the locale and the window.
        rm "$work/$image/lib/libapplauncher.so" "$work/$image/$app/shanhai.cfg" \
            "$work/$image/$app/.jpackage.xml"
        cp "$home/tools/packaged.sh" "$work/$image/bin/shanhai"
        mv "$work/$image/$app/LICENSE" "$work/$image/"
    fi
}

lay_evenly() {
    chmod -R u=rwX,go=rX "$1"
    find "$1" -exec env TZ=UTC touch -h -t $laid_at {} +
}

# By the Java of the image, whose classes they are; a cache of its own leaves the user's as it is.
train_image() {
    export XDG_CACHE_HOME="$work/cache"
    unset SHANHAI_FITS
    train "$work/$image/$runtime/bin/java" "$work/$image/$app/shanhai.jar" \
        "$work/$image/$app/shanhai.aot"
    [ -s "$work/$image/$app/shanhai.aot" ]
}

bytes_in() {
    find "$1" -type f -exec cat {} + | wc -c
}

# hold_budget WHAT BYTES MOST: says the size, and ends where it is too much.
hold_budget() {
    awk -v what="$1" -v bytes="$2" -v most="$3" 'BEGIN {
        printf "%-45s %6.1f MB, of at most %d\n", what, bytes / 1e6, most
        exit bytes > most * 1e6 }' || cannot_package "$1 is larger than $3 MB"
}

make_tar() {
    tar --sort=name --owner=0 --group=0 --numeric-owner --format=ustar -C "$work" \
        -cf "$work/image.tar" "$image"
    gzip -9 -n <"$work/image.tar" >"$work/done/$file-linux-$machine.tar.gz"
    rm "$work/image.tar"
}

# Without scripts of its own, so that removing it leaves nothing; what jpackage makes would want tools
# of a desktop and ask for libraries of the machine it was made on.
make_deb() {
    root=$work/deb
    debian=$(dpkg --print-architecture)
    # Not below /opt, which belongs to no package: dpkg would remove it with the last one in it.
    mkdir -p "$root/DEBIAN" "$root/usr/lib" "$root/usr/bin" "$root/usr/share/applications" \
        "$root/usr/share/icons/hicolor/scalable/apps" "$root/usr/share/doc/shanhai"
    mv "$work/$image" "$root/usr/lib/shanhai"
    ln -s ../lib/shanhai/bin/shanhai "$root/usr/bin/shanhai"
    cp "$home/workbench/src/favicon.svg" "$root/usr/share/icons/hicolor/scalable/apps/shanhai.svg"
    cp "$home/LICENSE" "$root/usr/share/doc/shanhai/copyright"
    cp "$home/tools/shanhai.desktop" "$root/usr/share/applications/"
    cat >"$root/DEBIAN/control" <<END_OF_CONTROL
Package: shanhai
Version: $(echo "$version" | sed 's/-/~/')
Architecture: $debian
Maintainer: Shanhai contributors <nobody@shanhai.invalid>
Section: science
Priority: optional
Installed-Size: $((installed / 1024))
Depends: libc6 (>= 2.28), libgcc-s1, libstdc++6, zlib1g
Suggests: chromium, fonts-noto-cjk
Description: planning engine for regions
 Opens a workbench in the browser, and answers on the command line. Java, libraries
 and the data of Zhejiang are inside; nothing is fetched.
END_OF_CONTROL
    lay_evenly "$root"
    SOURCE_DATE_EPOCH=$laid_seconds dpkg-deb --root-owner-group -Zgzip --build "$root" \
        "$work/done/shanhai_$(echo "$version" | sed 's/-/~/')_$debian.deb"
}

# Not tried.
make_dmg() {
    codesign --force --deep --sign - "$work/$image"
    jpackage --type dmg --name shanhai --app-version "$plain_version" --app-image "$work/$image" \
        --dest "$work/done"
}

# Not tried.
make_zip() {
    "$JAVA_HOME/bin/jar" --create --no-manifest --file "$work/done/$file-windows-$machine.zip" \
        -C "$work" "$image"
}

# Not tried; shortcuts of the user alone, so that no administrator is asked.
make_msi() {
    jpackage --type msi --name shanhai --app-version "$plain_version" --app-image "$work/$image" \
        --win-per-user-install --win-shortcut --win-menu --dest "$work/done"
}

make_packages() {
    know_system
    need_room
    need_packager
    umask 022
    version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' "$home/pom.xml")
    plain_version=${version%%-*}
    # macOS takes no version that begins with 0.
    [ "$system" != macos ] || plain_version=1.${plain_version#*.}
    file=shanhai-$version
    mkdir "$work/done"
    echo "shanhai: making packages for $system-$machine, some minutes" >&2

    step "cutting Java" make_runtime
    step "cutting libraries" gather
    if [ "$system" = windows ]; then
        step "jpackage" make_image --win-console
    else
        step "jpackage" make_image
    fi
    lay_evenly "$work/$image"
    step "the trial run" train_image
    lay_evenly "$work/$image"
    cat "$work/cut"
    installed=$(bytes_in "$work/$image")
    hold_budget "installed" "$installed" $most_installed

    case $system in
        linux)
            step "tar" make_tar
            if command -v dpkg-deb >/dev/null; then
                step "dpkg-deb" make_deb
            else
                echo "shanhai: no .deb was made, for there is no dpkg-deb here" >&2
            fi
            ;;
        macos) step "jpackage" make_dmg ;;
        windows)
            step "jar" make_zip
            if command -v wix >/dev/null || command -v candle >/dev/null; then
                step "jpackage" make_msi
            else
                echo "shanhai: no .msi was made, for there is no WiX here" >&2
            fi
            ;;
    esac
    for made in "$work"/done/*; do
        hold_budget "${made##*/}" "$(wc -c <"$made")" $most_to_download
    done
    for made in "$work"/done/*; do
        mv -f "$made" "$output/"
        echo "$output/${made##*/}"
    done
}
