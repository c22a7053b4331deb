package org.shanhai.app.admit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Condition;
import org.shanhai.app.memo.Memo.Block;
import org.shanhai.app.memo.Memo.Paragraph;
import org.shanhai.app.memo.Memo.Point;
import org.shanhai.app.memo.Memo.Points;
import org.shanhai.app.memo.Memo.Section;

/// A section of a memo: the conditions, numbered through so that a contract can refer to them, by
/// the paper they stand in.
record ConditionSections(AdmissionWords words, Admission admission) {
    /// All conditions of the admission, in its order.
    Optional<Section> list() {
        ConditionWords told = new ConditionWords(words, admission);
        List<Block> blocks = new ArrayList<>();
        int from = 1;
        for (List<Condition> of :
                admission.conditions().stream()
                        .collect(groupingBy(Condition::kind, TreeMap::new, toList()))
                        .values()) {
            blocks.add(
                    new Paragraph(
                            words.say(
                                    "memo.conditions." + of.getFirst().kind().key(),
                                    words.sentence(told.kind(of.getFirst()))),
                            true));
            blocks.add(new Points(of.stream().map(each -> point(told, each)).toList(), from));
            from += of.size();
        }
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(words.say("memo.conditions"), blocks));
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
                new SourceWords(words).cites(told.source(condition)));
    }
}
