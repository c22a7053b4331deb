# Sourced with `bench` set to this folder: builds the benchmarks and sets `classpath`.
root=$bench/..
need_maven
(cd "$root" && mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip -pl bench -am package >&2)
classpath="$bench/target/classes:$root/app/target/shanhai.jar:$root/app/target/lib/*"
