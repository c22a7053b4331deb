# Read by ./shanhai: brings the native library of the solver, which nothing but plan asks, for this platform
# alone (26 of 112 MB).

# Sets $solver_platform, empty where there is none for this system.
know_solver_platform() {
    case $(uname -s)-$(uname -m) in
        Linux-x86_64) solver_platform=linux-x86-64 ;;
        Linux-aarch64) solver_platform=linux-aarch64 ;;
        Darwin-x86_64) solver_platform=darwin-x86-64 ;;
        Darwin-arm64) solver_platform=darwin-aarch64 ;;
        *) solver_platform= ;;
    esac
}

# What was unpacked whole bears a mark.
has_solver() {
    [ -f "$1/whole" ]
}

# fetch_solver FOLDER: fails, having said why, where it cannot be had. Maven notes elsewhere what it has unpacked,
# and would leave a folder that was removed since empty.
fetch_solver() {
    need_maven
    log=$target/solver.log
    version=$(sed -n 's:.*<ortools.version>\(.*\)</ortools.version>.*:\1:p' "$home/pom.xml")
    echo "shanhai: fetching the solver, 26 MB, once (log in app/target/solver.log)" >&2
    rm -rf "$1"
    mkdir -p "$1"
    if ! (cd "$home" && mvn -q -B -N dependency:unpack \
        -Dartifact="com.google.ortools:ortools-$solver_platform:$version" -Dmdep.overWriteReleases=true \
        -DoutputDirectory="$1") >"$log" 2>&1 || [ ! -d "$1/ortools-$solver_platform" ]; then
        cat "$log" >&2
        echo "shanhai: the solver could not be fetched; the lines above say why" >&2
        return 1
    fi
    touch "$1/whole"
}
