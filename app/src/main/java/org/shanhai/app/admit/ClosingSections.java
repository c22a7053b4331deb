package org.shanhai.app.admit;

import java.util.List;
import java.util.stream.Stream;
import org.shanhai.app.memo.Memo.Lines;
import org.shanhai.app.memo.Memo.Paragraph;
import org.shanhai.app.memo.Memo.Points;
import org.shanhai.app.memo.Memo.Section;
import org.shanhai.app.text.Numbers;

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
                        new Paragraph(calibration(), true)));
    }

    /// How good expected verdicts were where they could be checked, as `bench/evidence admit`
    /// printed it on the embedded pack: 80 verdicts said with a figure hidden, 89 % of them those
    /// of all figures, mean square of chances less what came true; 84 figures of 41 projects, 80 %
    /// of them in their range of 80 %. Run it again when what is expected changes.
    private String calibration() {
        return words.say(
                "memo.calibration",
                80,
                Numbers.percent(0.89),
                Numbers.plain(0.169),
                84,
                41,
                Numbers.percent(0.80),
                "bench/evidence admit",
                "2026-12-01");
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
