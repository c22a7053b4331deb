# Prints what came of all attacks as docs/attacks.md.
cat <<END
# Attacks

What Shanhai does when users, accidents and hostile files try it. Each line was run by
\`bench/attack --write\`, which wrote this page; $number attacks, $((number - failed)) held.

| suite | attacks | held |
|---|---|---|
END
# A message may name the launcher by its full path.
sed "s#$home/#./#g" "$work/results" >"$work/shown"
awk -F '\t' '
    function cell(text) { gsub(/\|/, "\\|", text); gsub(/</, "\\&lt;", text); return text }
    function count() { if (suite != "") printf "| %s | %d | %d |\n", cell(suite), all, held }
    $1 == "#" { count(); suite = $2; all = held = 0; next }
    { all++; held += $1 == "held" }
    END { count() }
' "$work/shown"
awk -F '\t' '
    function cell(text) { gsub(/\|/, "\\|", text); gsub(/</, "\\&lt;", text); return text }
    $1 == "#" { printf "\n## %s\n\n| attack | expected | came | |\n|---|---|---|---|\n", cell($2); next }
    { printf "| %s | %s | %s | %s |\n", cell($2), cell($3), cell($4), $1 == "held" ? "held" : "**failed**" }
' "$work/shown"
