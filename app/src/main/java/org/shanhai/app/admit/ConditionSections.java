package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Condition;
import org.shanhai.app.memo.Memo.Block;
import org.shanhai.app.memo.Memo.Paragraph;
import org.shanhai.app.memo.Memo.Point;
import org.shanhai.app.memo.Memo.Points;
import org.shanhai.app.memo.Memo.Section;

/// A section of a memo: the conditions, numbered through so that a contract can refer to them, by
/// the paper they stand in.
final class ConditionSections {
    private final AdmissionWords words;
    private final Admission admission;
    private final SourceWords sources;

    ConditionSections(AdmissionWords words, Admission admission) {
        this.words = words;
        this.admission = admission;
        sources = new SourceWords(words);
    }

    /// All conditions of the admission, in its order.
    Optional<Section> list() {
        ConditionWords told = new ConditionWords(words, admission);
        List<Block> blocks = new ArrayList<>();
        List<Condition> all = admission.conditions();
        int from = 0;
        while (from < all.size()) {
            int to = from;
            List<Point> points = new ArrayList<>();
            while (to < all.size() && all.get(to).kind() == all.get(from).kind()) {
                points.add(point(told, all.get(to)));
                to++;
            }
            blocks.add(
                    new Paragraph(
                            words.say(
                                    "memo.conditions." + all.get(from).kind().key(),
                                    words.sentence(told.kind(all.get(from)))),
                            true));
            blocks.add(new Points(points, from + 1));
            from = to;
        }
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Section(words.say("memo.conditions"), blocks));
    }

    private Point point(ConditionWords told, Condition condition) {
        String text = words.sentence(told.told(condition));
        return new Point(
                // A clause to be agreed says so itself.
                condition instanceof Condition.Term
                        ? text
                        : words.say(
                                "memo.condition",
                                text,
                                words.say("condition.state." + condition.progress().key())),
                sources.cites(told.source(condition)));
    }
}
