# The workbench, and who asks it

port=18617
at=http://127.0.0.1:$port

# serve ARGUMENT…: starts the workbench, once for all attacks of this suite.
serve() {
    JDK_JAVA_OPTIONS='' "$program" serve --no-browser --port $port "$@" >"$work/serve.log" 2>&1 &
    server=$!
    for _ in $(seq 300); do
        [ "$(curl -s -o /dev/null -w '%{http_code}' $at/api/status)" != 200 ] || return 0
        sleep 0.2
    done
}

# answers STATUS CURL-ARGUMENT…: leaves what came in out.
answers() {
    due=$1
    shift
    got=$(curl -s -m "$(seconds_left)" -o "$work/out" -w '%{http_code}' "$@") || true
    [ "$got" = "$due" ] || fault "status $got where $due was due"
    came="status $got"
}

# quick: a short question is answered within five seconds, or more on a busy machine (bench/attack).
quick() {
    begin=$(date +%s)
    answers 200 "$at/api/show/a"
    [ $(($(date +%s) - begin)) -le $((most_seconds / 12)) ] || fault "a short question took $(($(date +%s) - begin)) s"
}

attack "the workbench is started" "it answers"
region "$work/served"
serve --pack "$work/served"
answers 200 $at/api/check

for origin in "http://evil-127.0.0.1:$port" "http://127.0.0.1:$((port + 1))" http://127.0.0.1 \
    "https://127.0.0.1:$port" "http://localhost:$port" "http://127.0.0.1:$port.evil.example" null; do
    attack "a page of \`$origin\` asks" "turned away"
    answers 403 -H "Origin: $origin" $at/api/status
done

attack "our own page asks" "answered"
answers 200 -H "Origin: $at" -H 'Sec-Fetch-Site: same-origin' $at/api/status

for site in cross-site same-site made-up; do
    attack "\`Sec-Fetch-Site: $site\`" "turned away"
    answers 403 -H "Sec-Fetch-Site: $site" $at/api/status
done

attack "a name that leads here by DNS (rebinding)" "turned away"
answers 403 -H 'Host: evil.example' $at/api/status

# sent NAME: sends t.NAME as a pack; it is answered in the end.
sent() {
    curl -s -m "$(seconds_left)" -o "$work/out" -H 'X-Shanhai: 1' --data-binary "@t.$1" \
        "$at/api/data/pack?name=t.$1&lang=en" || fault "no answer in time"
    came=$(sed -n 's/^data: //p' "$work/out" | tail -n 1 | cut -c 1-"$most_columns")
}

attack "1.2 million attributes are sent, and a short question asked meanwhile" "refused; answered at once"
make repeated t.xlsx xl/workbook.xml '<workbook' ' k#=""' 1200000 '/>'
curl -s -m 60 -o /dev/null -H 'X-Shanhai: 1' --data-binary @t.xlsx "$at/api/data/pack?name=t.xlsx" &
sending=$!
quick
wait $sending || true
sent xlsx
says attributes

sendings=
attack "twenty such at once" "short questions are answered at once"
make repeated t.xlsx xl/sharedStrings.xml '<sst>' '<si><t>text #</t></si>' 3000000 '</sst>'
for _ in $(seq 20); do
    curl -s -m 60 -o /dev/null -H 'X-Shanhai: 1' --data-binary @t.xlsx "$at/api/data/pack?name=t.xlsx" &
    sendings="$sendings $!"
done
sleep 1
quick
wait $sendings 2>/dev/null || true

attack "a plan is asked for, and a short question" "the short one at once"
curl -s -m 60 -o /dev/null "$at/api/plan?draws=50&alternatives=3" &
asking=$!
sleep 1
quick
kill $asking 2>/dev/null || true

attack "twenty plans are asked for by who goes at once" "nothing is worked out for them"
for _ in $(seq 20); do
    curl -s -m 1 -o /dev/null "$at/api/plan?draws=50" || true
done
begin=$(date +%s)
answers 200 "$at/api/leap"
[ $(($(date +%s) - begin)) -le $((most_seconds * 5 / 12)) ] || fault "the next waited $(($(date +%s) - begin)) s"

attack "a file that is sent a byte a second, by thirty" "others are answered"
for _ in $(seq 30); do
    { printf 'POST /api/data/pack?name=a.zip HTTP/1.1\r\nHost: 127.0.0.1:%s\r\nX-Shanhai: 1\r\nContent-Length: 100000\r\n\r\n' $port
        for _ in 1 2 3 4 5 6; do printf x; sleep 1; done; } |
        curl -s -m 6 -o /dev/null "telnet://127.0.0.1:$port" >/dev/null 2>&1 &
done
sleep 2
quick

attack "the workbench is stopped" "nothing of what was sent is left"
kill "$server" 2>/dev/null || true
wait "$server" 2>/dev/null || true
has "nothing of what was sent is left" sh -c "! ls -A '${TMPDIR:-/tmp}' | grep -q 'shanhai-upload\\.$server-'"
came="stopped"
server=
