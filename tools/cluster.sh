# Read by ./shanhai: brings the optional module on Apache Spark, which nothing but --engine spark asks
# (280 MB), when it is first asked. $cluster is the folder it is laid in, empty where it is not asked.

# Whether a table of scenarios asks for plans, which need the solver: where plan is the whole of a cell. Of a
# workbook, which is packed, that is not seen, so that it may.
names_plans() {
    for argument in "$@"; do
        [ -f "$argument" ] || continue
        if [ "$(head -c 2 "$argument")" = PK ] ||
            tr -d '\r' <"$argument" | grep -qaE '(^|[,;"[:blank:]])plan([,;"[:blank:]]|$)'; then
            return 0
        fi
    done
    return 1
}

# Whether --engine spark is asked, in capital letters or not, as the program takes it.
names_spark() {
    case " $* " in
        *" --engine "[Ss][Pp][Aa][Rr][Kk]" "* | *" --engine="[Ss][Pp][Aa][Rr][Kk]" "*) ;;
        *) return 1 ;;
    esac
}

is_cluster_stale() {
    [ -n "$cluster" ] || return 1
    [ -f "$cluster/whole" ] || return 0
    is_newer "$jar" "$cluster/whole" || [ -n "$(find "$home/cluster/pom.xml" "$home/cluster/src/main" \
        -newer "$cluster/whole" -print 2>/dev/null | head -n 1)" ]
}

build_cluster() {
    need_maven
    log=$target/cluster.log
    echo "shanhai: building the module for clusters, with Apache Spark, 280 MB, fetched once (log in" \
        "app/target/cluster.log)" >&2
    rm -f "$cluster/whole"
    if ! (cd "$home" && mvn -q -B -Dquickly -Dcluster -pl cluster -am package) >"$log" 2>&1; then
        cat "$log" >&2
        echo "shanhai: the module for clusters could not be built; the lines above say why" >&2
        exit 1
    fi
    touch "$cluster/whole"
}
