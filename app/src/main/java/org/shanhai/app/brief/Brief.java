package org.shanhai.app.brief;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.memo.Memo;
import org.shanhai.app.text.Words;

/// What several questions say of one thing: their findings, and of each what is worth a table. As
/// an answer, and as a paper to print or edit; both say the same.
///
/// @param kind what sort of paper it is
/// @param title what it is about
/// @param running what stands at the head of each printed page
/// @param footer what it rests on
/// @param topics the first says what the thing is, and heads the paper; the others in order
public record Brief(String kind, String title, String running, String footer, List<Topic> topics) {
    public Brief {
        topics = List.copyOf(topics);
    }

    /// All findings, and below them the parts that are taken, named by their question.
    public Answer answer() {
        List<Finding> findings = new ArrayList<>();
        List<Answer.Part> parts = new ArrayList<>();
        for (Topic topic : topics) {
            for (Finding each : topic.answer().findings()) {
                findings.add(
                        new Finding(
                                each.key(),
                                each.text(),
                                each.figure(),
                                each.sure(),
                                topic.key() + "_" + each.look()));
            }
            topic.parts().forEach(part -> parts.add(named(topic.key() + "_" + part.key(), part)));
        }
        return new Answer(title, findings, parts);
    }

    private static Answer.Part named(String key, Answer.Part part) {
        return switch (part) {
            case Answer.Table table ->
                    new Answer.Table(
                            key,
                            table.title(),
                            table.columns(),
                            table.rows(),
                            table.remark(),
                            table.layout());
            case Answer.Items items -> new Answer.Items(key, items.title(), items.items());
            case Answer.Fields fields -> new Answer.Fields(key, fields.title(), fields.fields());
            case Answer.Statement said ->
                    new Answer.Statement(key, said.text(), said.json(), said.apart());
        };
    }

    /// The paper.
    public Memo memo(Words words) {
        List<TopicSections> all =
                topics.stream().map(each -> new TopicSections(each, words)).toList();
        TopicSections first = all.getFirst();
        return new Memo(
                words.tag(),
                kind,
                running,
                title,
                first.labelled(),
                "",
                Memo.Tone.NONE,
                first.summary(),
                List.of(),
                all.stream().flatMap(each -> each.list(each == first).stream()).toList(),
                words.get("show.sources"),
                footer);
    }
}
