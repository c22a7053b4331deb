# A register of decisions that somebody had in hand

# decided: a register of two decisions, beside the small region.
decided() {
    region r
    record P1 || fault "nothing could be recorded"
    record P2 || fault "nothing could be recorded"
}

# record PROJECT: one decision more; 0 where it was recorded.
record() {
    shanhai admit "$1" --pack r --register d.db --record --by 'Li Ming' --because 'as discussed'
    [ "$code" = 0 ]
}

free='DROP TRIGGER IF EXISTS'
loose() {
    make sql d.db "$free no_UPDATE_of_contents" "$free no_DELETE_of_contents" \
        "$free no_UPDATE_of_decisions" "$free no_DELETE_of_decisions" "$@"
}

# tampered WHAT STATEMENT…: then nothing is recorded onto it, and each command says so.
tampered() {
    attack "$1, then a decision is recorded" "refused: what stands there is not as it was recorded"
    shift
    decided
    loose "$@"
    shanhai admit P1 --pack r --register d.db --record --supersedes 1 --by 'Li Ming' --because 'again'
    exits 1
    shanhai decisions verify --register d.db
    exits 1
    shanhai decisions backup copy.db --register d.db
    exits 1
}
tampered "contents are zeroed" "UPDATE contents SET packed = zeroblob(length(packed))"
tampered "contents are emptied" "UPDATE contents SET packed = x''"
tampered "contents are taken away" "DELETE FROM contents"
tampered "contents go by another name" "UPDATE contents SET name = name || 'x'"
tampered "contents are of another kind" "UPDATE contents SET kind = kind || 'x'"
tampered "the first entry is changed" "UPDATE decisions SET entry = replace(entry, 'Li Ming', 'Wang Wu') WHERE number = 1"
tampered "the last entry is changed" "UPDATE decisions SET entry = replace(entry, 'Li Ming', 'Wang Wu') WHERE number = 2"
tampered "the last entry is deleted" "DELETE FROM decisions WHERE number = 2"
tampered "all entries are deleted" "DELETE FROM decisions"
tampered "the head is forged" "UPDATE register SET value = replace(value, substr(value, 1, 1), 'f')"
tampered "hashes of two entries change places" "UPDATE decisions SET hash = hash || 'x'" \
    "UPDATE decisions SET hash = (SELECT previous FROM decisions o WHERE o.number = 2) || 'y' WHERE number = 2"

attack "a register of 0 bytes" "refused: it is not a new one"
region r
: >d.db
shanhai admit P1 --pack r --register d.db --record --by 'Li Ming' --because 'as discussed'
exits 1
has "it is left as it is" test ! -s d.db

attack "a register that is text" "refused"
region r
echo hello >d.db
shanhai admit P1 --pack r --register d.db --record --by 'Li Ming' --because 'as discussed'
exits 1

for due in completion=2001-01-01 completion=2019-02-30 "completion=2099-01-01 --due completion=2098-01-01"; do
    attack "\`--due $due\`" "refused"
    region r
    shanhai admit P1 --pack r --register d.db --record --by 'Li Ming' --because 'as discussed' --due $due
    exits 1 2
    has "nothing was recorded" test ! -e d.db
done

attack "a name with a line break and an escape" "refused"
region r
shanhai admit P1 --pack r --register d.db --record --by "$(printf 'Li\n\033[31mMing')" --because 'as discussed'
exits 1 2
