package org.shanhai.app.leap;

import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.Shortlist;

/// What a county cannot bid for, apart from what is ranked, with the reason.
record NotBidFor(Shortlist list, Sheet sheet, LeapWords words) {
    /// What no county can bid for, each with its reason: it stands apart and is never ranked.
    /// @param inFull whether people are told, and not only programs
    void add(boolean inFull) {
        List<Candidate> apart = list.among(list.local());
        if (apart.isEmpty()) {
            return;
        }
        String names = sheet.list(apart.stream().map(each -> words.name(each.industry())).toList());
        sheet.add(
                new Answer.Statement(
                        "local",
                        inFull ? sheet.say("local", names) : "",
                        apart.stream().map(NotBidFor::code).toList()));
        sheet.add(
                sheet.columns(apart)
                        .data("industry", Kind.TEXT, each -> code(each))
                        .cell("name", each -> Cell.of(words.name(each.industry())))
                        .data(
                                "recruit",
                                Kind.TEXT,
                                each -> each.industry().recruit().map(r -> r.key()).orElse("local"))
                        .data("recruit_note", Kind.TEXT, each -> each.industry().recruitNote())
                        .data("not_bid_for"));
    }

    private static String code(Candidate each) {
        return each.industry().code();
    }
}
