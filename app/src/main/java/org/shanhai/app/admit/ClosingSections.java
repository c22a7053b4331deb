package org.shanhai.app.admit;

import java.util.List;
import java.util.stream.Stream;
import org.shanhai.app.memo.Memo.Lines;
import org.shanhai.app.memo.Memo.Paragraph;
import org.shanhai.app.memo.Memo.Points;
import org.shanhai.app.memo.Memo.Section;

/// The last sections of a memo: how to read it, and what the committee fills in and signs.
record ClosingSections(AdmissionWords words) {
    private static final List<String> READ = List.of("verdict", "figures", "states", "vetoes");
    private static final List<String> DECIDED = List.of("decision", "changes", "votes", "until");
    private static final List<String> DISSENT = List.of("dissent.name", "dissent.reason");
    private static final List<String> SIGNED =
            List.of("signed.chair", "signed.member", "signed.member", "signed.secretary");

    Section legend() {
        return new Section(
                words.say("memo.legend"),
                List.of(
                        Points.bulleted(
                                READ.stream().map(key -> words.say("memo.legend." + key)).toList()),
                        new Paragraph(trust(), true)));
    }

    private String trust() {
        return AdmitSkill.statement(words.region().area(), words.words()).text();
    }

    List<Section> toSign() {
        return List.of(
                new Section(
                        words.say("memo.decided"),
                        List.of(
                                new Paragraph(words.say("memo.decided.note"), true),
                                lines(DECIDED))),
                new Section(words.say("memo.dissent"), List.of(lines(DISSENT))),
                new Section(words.say("memo.signed"), List.of(lines(SIGNED))));
    }

    private Lines lines(List<String> keys) {
        Stream<String> labels = keys.stream().map(key -> words.say("memo." + key));
        return new Lines(labels.toList());
    }
}
