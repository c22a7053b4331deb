# Sourced: builds the benchmarks where they are not built, and sets `classpath`.
root=$bench/..
if [ ! -d "$bench/target/classes" ]; then
    need_maven
    (cd "$root" && mvn -q -B -DskipTests -DskipITs package)
fi
if [ ! -f "$bench/target/openblas.path" ]; then
    need_maven
    (cd "$root" && mvn -q -B -pl linalg dependency:build-classpath \
        -Dmdep.outputFile="$bench/target/openblas.path")
fi
classpath=$bench/target/classes:$root/engine/target/classes:$root/linalg/target/classes
classpath=$classpath:$(cat "$bench/target/openblas.path")
