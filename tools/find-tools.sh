# Read by ./shanhai and ./verify: finds JDK 25, Maven and, for the pages of the workbench, Node. On Debian as root it brings them itself;
# elsewhere it says what is missing and the one line that brings it.

is_jdk_25() {
    [ -x "$1/bin/javac" ] && grep -q '^JAVA_VERSION="25[".]' "$1/release" 2>/dev/null
}

# Sets and exports JAVA_HOME; fails where there is no JDK 25.
find_jdk() {
    on_path=$(command -v java || true)
    if [ -n "$on_path" ]; then
        on_path=$(dirname "$(dirname "$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")")")
    fi
    for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25* "$on_path" \
        "${SDKMAN_DIR:-${HOME:-}/.sdkman}"/candidates/java/25* \
        /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
        if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
            JAVA_HOME=$candidate
            export JAVA_HOME
            return 0
        fi
    done
    return 1
}

can_install() {
    [ "$(id -u)" = 0 ] && [ -f /etc/debian_version ] && command -v apt-get >/dev/null
}

install_line() {
    if [ -f /etc/debian_version ]; then
        echo "sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"
    else
        echo "sdk install java 25-tem && sdk install maven    # with SDKMAN"
    fi
}

# Brings Debian packages where that is possible; $1 is what is missing in words, the rest packages.
bring() {
    what=$1
    shift
    if can_install; then
        echo "shanhai: $what is missing; installing $*" >&2
        if { apt-get update -q && DEBIAN_FRONTEND=noninteractive \
            apt-get install -y -q --no-install-recommends "$@"; } >&2; then
            return 0
        fi
    fi
    echo "shanhai: $what is missing. This brings it:" >&2
    echo "    $(install_line "$@")" >&2
    exit 1
}

need_jdk() {
    find_jdk && return
    bring "JDK 25" openjdk-25-jdk-headless
    find_jdk && return
    echo "shanhai: JDK 25 is still not found; set JAVA_HOME to where it is" >&2
    exit 1
}

need_maven() {
    command -v mvn >/dev/null || bring "Maven" maven
}

is_node_new() {
    node -e 'const [a, b] = process.versions.node.split(".").map(Number);
        process.exit(a >= 24 || (a === 22 && b >= 12) || (a === 20 && b >= 19) ? 0 : 1)' 2>/dev/null
}

# The pages of the workbench are made with Vite, which needs Node 20.19, 22.12 or 24.
need_node() {
    { command -v node && command -v npm; } >/dev/null || bring "Node" nodejs npm
    is_node_new && return
    echo "shanhai: Node $(node --version) cannot make the pages of the workbench; that takes" >&2
    echo "    20.19, 22.12 or 24, or newer ones of these: https://nodejs.org" >&2
    exit 1
}
