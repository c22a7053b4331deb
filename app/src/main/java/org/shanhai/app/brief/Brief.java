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

    /// All findings, and below them the parts that are taken, named by their question, with one
    /// list of sources.
    public Answer answer(Words words) {
        List<Finding> findings = new ArrayList<>();
        List<Answer.Part> parts = new ArrayList<>();
        BriefSources sources = new BriefSources(words);
        for (Topic topic : topics) {
            Cited cited = new Cited(topic.answer());
            topic.findings()
                    .forEach(
                            each ->
                                    findings.add(
                                            new Finding(
                                                    each.key(),
                                                    each.text(),
                                                    each.figure(),
                                                    each.sure(),
                                                    topic.look(each))));
            for (Answer.Part part : topic.parts()) {
                String of =
                        part.title().isEmpty()
                                ? topic.answer().title()
                                : words.get("brief.titled", topic.answer().title(), part.title());
                parts.add(sources.renumbered(topic.key() + "_" + part.key(), of, part, cited));
            }
        }
        sources.part().ifPresent(parts::add);
        return new Answer(title, findings, parts);
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
