# The launcher: locks of the dead, broken builds

# A tree of its own, as far as the launcher looks, with a Maven that hands out the jar that is built: of
# the old time, so that no trial run is wanted after it.
tree() {
    mkdir -p tree/app/target bin
    cp -p "$home/shanhai" tree/
    cp -Rp "$home/tools" "$home/pom.xml" tree/
    find "$home/app/target" -maxdepth 1 -type f -exec cp -p {} tree/app/target/ \;
    ln -s "$home/app/target/lib" tree/app/target/lib
    cat >bin/mvn <<END
#!/bin/sh
echo built >>"$work/here/builds"
sleep \${SLOW:-0}
mkdir -p "$work/here/tree/app/target"
cp -p "$home/app/target/shanhai.jar" "$work/here/tree/app/target/shanhai.jar"
END
    chmod +x bin/mvn
    : >builds
    program=$work/here/tree/shanhai
    PATH=$work/here/bin:$PATH
}

usual_program=$program usual_path=$PATH
lock=tree/app/target/building.lock

attack "a lock without a pid, as a full disk leaves it; sources changed" "builds and runs"
tree
touch tree/pom.xml
mkdir "$lock"
: >"$lock/pid"
shanhai --version
exits 0
says '^shanhai 0\.'

attack "a lock whose pid another process has now" "builds and runs, or names the lock and the way out"
tree
touch tree/pom.xml
mkdir "$lock"
echo $$ >"$lock/pid"
shanhai --version
exits 0 1
[ "$code" = 0 ] || says 'building\.lock'

attack "an empty \`shanhai.jar\`" "built anew"
tree
: >tree/app/target/shanhai.jar
shanhai --version
exits 0
says '^shanhai 0\.'

attack "a \`shanhai.jar\` cut in half" "built anew"
tree
head -c 600000 "$home/app/target/shanhai.jar" >tree/app/target/shanhai.jar
shanhai --version
exits 0
says '^shanhai 0\.'

attack "a \`shanhai.jar\` of which the middle was overwritten by zeros" "built anew, or said in words"
tree
dd if=/dev/zero of=tree/app/target/shanhai.jar bs=1k seek=500 count=200 conv=notrunc 2>/dev/null
shanhai check r
exits 0 1
hides 'NoClassDefFound'

attack "kill −9 in the middle of a build" "the next run builds and runs"
tree
touch tree/pom.xml
SLOW=8 "$program" --version >/dev/null 2>&1 &
victim=$!
sleep 2
kill -9 "$victim" 2>/dev/null || true
wait "$victim" 2>/dev/null || true
shanhai --version
exits 0
says '^shanhai 0\.'

attack "three starts at once when sources changed" "one build, three answers"
tree
touch tree/pom.xml
in_shell 'for k in 1 2 3; do SLOW=1 "$program" --version & done; wait'
has "three answers" sh -c "[ \$(grep -c '^shanhai 0' '$work/out') = 3 ]"
has "one build" sh -c '[ "$(wc -l <builds)" = 1 ]'

attack "a build that fails" "exit 1, the log shown"
tree
touch tree/pom.xml
printf '#!/bin/sh\necho "no such artifact"\nexit 1\n' >bin/mvn
shanhai --version
exits 1
says 'no such artifact'

program=$usual_program PATH=$usual_path
