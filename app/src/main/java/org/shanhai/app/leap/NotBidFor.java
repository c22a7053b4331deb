package org.shanhai.app.leap;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.Shortlist;

/// What a county cannot bid for, apart from what is ranked, with the reason.
final class NotBidFor {
    private final Shortlist list;
    private final Sheet sheet;
    private final LeapWords words;

    NotBidFor(Shortlist list, Sheet sheet, LeapWords words) {
        this.list = list;
        this.sheet = sheet;
        this.words = words;
    }

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
        List<List<Cell>> rows = new ArrayList<>();
        for (Candidate each : apart) {
            String why = each.industry().recruit().map(r -> r.key()).orElse("local");
            rows.add(
                    List.of(
                            new Cell("", code(each)),
                            Cell.of(words.name(each.industry())),
                            new Cell("", why),
                            new Cell("", each.industry().recruitNote())));
        }
        sheet.add(
                new Answer.Table(
                        "not_bid_for",
                        "",
                        List.of(
                                new Answer.Column("industry", "", false),
                                sheet.left("name"),
                                new Answer.Column("recruit", "", false),
                                new Answer.Column("recruit_note", "", false)),
                        rows,
                        "",
                        Answer.Layout.DATA));
    }

    private static String code(Candidate each) {
        return each.industry().code();
    }
}
