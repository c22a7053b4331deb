# An assistant that does not speak as the protocol has it

hello='{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}
{"jsonrpc":"2.0","method":"notifications/initialized"}'
ping='{"jsonrpc":"2.0","id":99,"method":"ping"}'

# heard: what an assistant is told that begins rightly, sends the file `line`, and then a ping.
heard() {
    [ -d r ] || region r
    { printf '%s\n' "$hello"; cat line; printf '%s\n' "$ping"; } >lines
    in_shell '"$program" mcp --pack r <lines'
    exits 0
    says '"id":99,"result"|"result":\{\},"id":99|"id":99'
}

# wrong WHAT CODE LINE
wrong() {
    attack "$1" "error $2, and the next line is answered"
    printf '%b\n' "$3" >line
    heard
    says "\"code\":$2"
}
wrong "an empty line" -32700 ''
wrong "blanks" -32700 '  \t '
wrong "\`null\`" -32600 null
wrong "\`[]\`" -32600 '[]'
wrong "a batch" -32600 '[{"jsonrpc":"2.0","id":5,"method":"ping"}]'
wrong "a number" -32600 17
wrong "text that is no JSON" -32700 'hello there'
wrong "half a message" -32700 '{"jsonrpc":"2.0",'
wrong "two messages in one line" -32700 '{"jsonrpc":"2.0","id":5,"method":"ping"}{"jsonrpc":"2.0","id":6,"method":"ping"}'
wrong "bytes that are no UTF-8" -32700 '"\0377\0300"'
wrong "another version of JSON-RPC" -32600 '{"jsonrpc":"1.0","id":5,"method":"ping"}'
wrong "no version" -32600 '{"id":5,"method":"ping"}'
wrong "no method" -32600 '{"jsonrpc":"2.0","id":5}'
wrong "an id that is \`null\`" -32600 '{"jsonrpc":"2.0","id":null,"method":"ping"}'
wrong "a method that is not there" -32601 '{"jsonrpc":"2.0","id":5,"method":"make/tea"}'
wrong "a greeting after the greeting" -32600 '{"jsonrpc":"2.0","id":5,"method":"initialize","params":{}}'
wrong "parameters as a list" -32602 '{"jsonrpc":"2.0","id":5,"method":"tools/call","params":["show"]}'

attack "a line of 50 MB" "error -32700, and the next line is answered"
head -c 50000000 /dev/zero | tr '\0' x >line
echo >>line
heard
says '"code":-32700'

attack "a line nested a million deep" "error -32700, and the next line is answered"
make nested line '' 1000000 '['
echo >>line
heard
says '"code":-32700'

attack "an end before anything is asked" "exit 0"
region r
in_shell '"$program" mcp --pack r </dev/null'
exits 0

attack "a question before the greeting" "error -32600, exit 0"
region r
in_shell 'echo "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"tools/list\"}" | "$program" mcp --pack r'
exits 0
says '"code":-32600'

attack "an end in the middle of a call" "exit 0, answered or given up"
printf '%s\n' '{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"name":"flows","arguments":{}}}' >line
heard
