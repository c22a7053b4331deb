package org.shanhai.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.show.Sheets;
import org.shanhai.app.show.Subject;
import org.shanhai.app.show.Subjects;
import org.shanhai.app.text.Words;
import org.shanhai.region.NameIndex;
import org.shanhai.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What is known of this place, industry, project or zone?
@Command(name = "show", description = "${bundle:show.about}", footer = "${bundle:show.examples}")
final class ShowCommand implements Callable<Integer> {
    private final Shanhai shanhai;

    @Parameters(index = "0", paramLabel = "NAME", description = "${bundle:show.name.about}")
    private String name = "";

    @Option(
            names = "--as",
            paramLabel = "place|industry|project|zone",
            description = "${bundle:show.as}")
    private Subject.@Nullable Kind kind;

    ShowCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() {
        Context context = shanhai.context();
        Region region = context.getSound(shanhai.pack()).region();
        Subject subject =
                switch (new Subjects(region).lookUp(name, Optional.ofNullable(kind))) {
                    case NameIndex.Found<Subject> found -> found.value();
                    case NameIndex.Ambiguous<Subject> several ->
                            throw ambiguous(several.candidates(), context.words());
                    case NameIndex.Unknown<Subject> none ->
                            throw unknown(none.suggestions(), context.words());
                };
        context.print(
                Sheets.of(region, subject, context.words(), context.engines().estimator()),
                shanhai.json());
        return ExitCodes.DONE;
    }

    private Refusal ambiguous(List<Subject> candidates, Words words) {
        List<Answer.Item> items = new ArrayList<>();
        for (Subject candidate : candidates) {
            String kindName = candidate.kind().key();
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("kind", kindName);
            json.put("key", candidate.key());
            json.put("name", candidate.name());
            json.put("name_local", candidate.nameLocal());
            items.add(
                    new Answer.Item(
                            words.get(
                                    "show.candidate",
                                    words.pick(candidate.name(), candidate.nameLocal()),
                                    words.get("show." + kindName),
                                    candidate.key(),
                                    kindName),
                            json));
        }
        return new Refusal(
                new Answer(
                        "",
                        List.of(
                                new Answer.Statement(
                                        "ambiguous", words.get("show.ambiguous", name), name),
                                new Answer.Items("candidates", "", items))));
    }

    private Refusal unknown(List<String> suggestions, Words words) {
        String text = words.get(suggestions.isEmpty() ? "show.nothing" : "show.nothing_but", name);
        return new Refusal(
                new Answer(
                        "",
                        List.of(
                                new Answer.Statement("not_found", text, name),
                                new Answer.Items(
                                        "suggestions",
                                        "",
                                        suggestions.stream()
                                                .map(each -> new Answer.Item(each, each))
                                                .toList()))));
    }
}
