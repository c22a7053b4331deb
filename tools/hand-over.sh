# Read by ./shanhai and by the command of the packages (tools/packaged.sh): hands a command over to Java
# with what only a shell knows for certain.

# Ends with a message where Java would take a colon in the name of a folder for the end of a path.
refuse_colon() {
    case $1 in
        *:*)
            echo "shanhai: Java cannot run in a folder with a colon in its name: $1. Move or rename it" >&2
            exit 1
            ;;
    esac
}

# Ends with a message where Java would end with a trace: it opens more files than may be open here, or
# finds no folder under its feet.
refuse_surroundings() {
    if ! (exec 2>/dev/null && ulimit -Sn $files_needed); then
        echo "shanhai: only $(ulimit -Hn) files may be open at once here, and it takes $files_needed:" \
            "allow more (ulimit -n)" >&2
        exit 1
    fi
    if [ -z "$(pwd -P 2>/dev/null)" ]; then
        echo "shanhai: the folder it is run in is gone: it was deleted or moved. Change to another (cd)" >&2
        exit 1
    fi
}
files_needed=256

# Sets $command, which may stand behind options that all commands share; empty where there is none.
find_command() {
    command=
    values=
    for argument in "$@"; do
        case $values$argument in
            --pack | --lang | --decimal) values=follow: ;;
            follow:* | -*) values= ;;
            *)
                command=$argument
                break
                ;;
        esac
    done
}

# Whether a file, or one in a folder, is larger than 64 MB, or 16 where it is packed.
is_large() {
    case $1 in
        /*) path=$1 ;;
        *) path=./$1 ;;
    esac
    large=$(find -L "$path" -maxdepth 2 -type f \( -size +65536k -o -size +16384k \
        \( -iname '*.parquet' -o -iname '*.gz' -o -iname '*.zip' -o -iname '*.xlsx' \) \) \
        2>/dev/null | head -n 1)
    [ -n "$large" ]
}

# Whether an argument is a file, or a pack to be checked; other folders may be where an answer goes.
is_data() {
    [ -f "$1" ] || { [ "$command" = check ] && [ -d "$1" ]; }
}

# Whether a file that is named, or one of the pack that is, takes Java more than a second or two to read.
names_much() {
    before=
    for argument in "$@"; do
        named=
        case $argument in
            --*=*) named=${argument#*=} ;;
            *)
                case $before in
                    --pack | --base) named=$argument ;;
                    *) ! is_data "$argument" || named=$argument ;;
                esac
                ;;
        esac
        before=$argument
        [ -z "$named" ] || ! is_large "$named" || return 0
    done
    return 1
}

# Sets $manner, how Java compiles and clears memory, for $command with its arguments.
# A question about the embedded pack, and the report on it, are answered before the better compiler
# pays. What may take long is run without what a trial learnt of code compiled lightly, which makes the
# better compiler's up to two thirds slower: a report on another pack and a workbench, whose memory is
# cleared by all cores besides, and whatever reads large files. Room for what is new is asked for as a
# share of what there is: a fixed amount leaves none for the archive where memory is short. What is called
# only a few times is cheaper left uncompiled, so code waits twice as long for it; and so is what is
# reached by reflection, for which Java would else make classes first.
choose_manner() {
    manner=-XX:+UseSerialGC
    case $command in
        show | diagnose | pair | leap | recruit | admit | plan | effects | check | flows | multipliers | extract | \
            linkages | report)
            manner="-XX:+UseSerialGC -XX:InitialRAMPercentage=4 -XX:NewRatio=1 -XX:TieredStopAtLevel=1
                -XX:CompileThresholdScaling=2 -Djdk.reflect.useNativeAccessorOnly=true"
            before=
            for argument in "$@"; do
                case $before$argument in
                    --pack)
                        before=pack:
                        continue
                        ;;
                    # An embedded pack goes by a name that no file or folder here has.
                    pack:* | --pack=*) [ ! -e "${argument#--pack=}" ] || manner=-XX:+UseSerialGC ;;
                    # All places, or all projects of a pack, take as little here as one.
                    --all | --all=* | --assign)
                        [ "$command" = admit ] || [ "$command" = leap ] || manner=-XX:+UseSerialGC
                        ;;
                    *) ! is_data "$argument" || manner=-XX:+UseSerialGC ;;
                esac
                before=
            done
            ;;
    esac
    case $command:$manner in
        report:-XX:+UseSerialGC | serve:*) manner="-XX:+UseParallelGC $without_training" ;;
        *) ! names_much "$@" || manner="-XX:+UseSerialGC $without_training" ;;
    esac
}
without_training="-XX:+UnlockDiagnosticVMOptions -XX:-AOTReplayTraining"

# A trial run teaches the JVM which classes to have ready, and fits the trade of the embedded pack
# for the first question; without it all works, only slower. Compiled lightly in the trial, code is
# compiled lightly at first in every run: most runs are over before the better compiler pays.
# train JAVA JAR ARCHIVE
train() {
    rm -f "$3"
    "$1" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:AOTCacheOutput="$3" --class-path "$2" \
        org.shanhai.app.cli.Trial
}

# hand_over JAVA JAR PAGES SOLVER ARCHIVE ARGUMENT...: does not come back.
hand_over() {
    java=$1 jar=$2 pages=$3 solver=$4 archive=$5
    shift 5
    find_command "$@"
    choose_manner "$@"
    if [ -n "${cluster:-}" ]; then
        # What was trained knows nothing of Spark.
        archive=
        manner=-XX:+UseParallelGC
        set -- "@$cluster/../spark.options" -Dshanhai.cluster="$cluster" \
            -cp "$cluster/shanhai-cluster.jar:$cluster/lib/*:$cluster/spark/*" \
            org.shanhai.app.cli.Main "$@"
    else
        set -- -jar "$jar" "$@"
    fi
    # Java reads its arguments in the encoding of the locale, and would lose Chinese names under any but
    # UTF-8 (or where the locale's data are not installed); so it is told the language apart from that.
    set -- -Dshanhai.locale="${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" -Dshanhai.pages="$pages" \
        -Dshanhai.solver="$solver" "$@"
    export LC_ALL=C.UTF-8
    # The library of mathematics starts with one thread, and takes more when a product is worth it.
    export OPENBLAS_NUM_THREADS="${OPENBLAS_NUM_THREADS:-1}"
    if [ -f "$archive" ]; then
        set -- -XX:AOTCache="$archive" "$@"
    fi
    # Only here is it known for certain whether a person is looking, and how wide the window is.
    if [ -t 1 ]; then
        columns=$(stty size </dev/tty 2>/dev/null | cut -d ' ' -f 2)
        set -- -Dshanhai.columns="${columns:-80}" "$@"
    fi
    if [ -t 2 ]; then
        set -- -Dshanhai.progress=true "$@"
    fi
    # What the JVM has to say of itself would stand in the answer: its log goes to standard output. What it
    # tells of its speed it would write among the temporary files, and leave a folder there.
    # shellcheck disable=SC2086
    exec "$java" $manner -Xlog:disable -XX:-UsePerfData "$@"
}
