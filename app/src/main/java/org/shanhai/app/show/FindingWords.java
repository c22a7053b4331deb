package org.shanhai.app.show;

import java.util.Arrays;
import java.util.List;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Basis;

/// What the findings of all sheets say alike: names in a row, what is not known, what to ask next.
///
/// @param name of what the sheet is about
record FindingWords(Sheet sheet, String name) {
    /// A sentence names so many things at most.
    static final int NAMED = 4;

    /// The first names of a list, and how many more there are.
    String first(List<String> names) {
        return names.size() <= NAMED
                ? list(names)
                : sheet.say(
                        "finding.and_more", list(names.subList(0, NAMED)), names.size() - NAMED);
    }

    /// The same behind a colon, to end a sentence; empty of none.
    String named(List<String> names) {
        return names.isEmpty() ? "" : sheet.say("finding.named", first(names));
    }

    /// Names in a row, apart by more than the comma where one of them has it.
    String list(List<String> names) {
        return sheet.list(names);
    }

    /// The first of some parts that the sheet has, else the last.
    String look(String... parts) {
        return Arrays.stream(parts).filter(sheet::has).findFirst().orElse(parts[parts.length - 1]);
    }

    /// The weakest of some bases, as it follows a finding.
    Cell sure(List<Basis> bases) {
        return bases.stream()
                .reduce(Basis::and)
                .map(basis -> sheet.sure(sheet.basis(basis)))
                .orElse(Cell.unknown(""));
    }

    /// How many things are not known, if any, and the first of them.
    void findUnknown() {
        List<String> unknown = sheet.listUnknown();
        if (!unknown.isEmpty()) {
            List<String> first = unknown.subList(0, Math.min(NAMED, unknown.size()));
            sheet.find(
                    new Finding(
                            "unknown",
                            sheet.say(
                                    "finding.unknown",
                                    name,
                                    unknown.size(),
                                    String.join(sheet.say("semicolon"), first),
                                    unknown.size() - first.size()),
                            Cell.of(unknown.size()),
                            Cell.unknown(""),
                            "unknown"));
        }
    }

    /// The commands that say more, if there are any; the first of them is where to look.
    ///
    /// @param commands without the name of the program
    void findNext(List<String> commands) {
        if (!commands.isEmpty()) {
            List<String> whole = commands.stream().map(each -> "shanhai " + each).toList();
            sheet.find(
                    new Finding(
                            "next",
                            sheet.say("finding.next", sheet.list(whole)),
                            Cell.of("", whole),
                            Cell.unknown(""),
                            whole.getFirst()));
        }
    }
}
