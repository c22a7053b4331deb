package org.shanhai.app.admit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Ask;
import org.shanhai.admit.Condition;
import org.shanhai.admit.Question;
import org.shanhai.app.output.CellChoices;
import org.shanhai.app.output.FileForm;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.output.SteadyZip;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.pack.project.FormFile;
import org.shanhai.pack.project.FormFile.Kind;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.Matter;
import org.shanhai.region.Project;
import org.shanhai.region.Region;

/// What is open of a project, for the firm to fill in: one sheet in every language, first what
/// could refuse it, then figures, then what decides which papers it needs.
public record FirmForm(Region region, Admission admission) implements OutputFile.Kind {
    private static final String ANSWERS = "answers";
    private static final String HEAD_FILL = "E8EEF1";
    private static final String ANSWER_FILL = "FFF8DC";
    private static final List<Integer> WIDTHS = List.of(6, 52, 46, 18, 36, 36, 8);

    /// A question of the form.
    ///
    /// @param question in English
    /// @param local in the language of the place
    /// @param example of an answer with its unit, or what lifts a yes
    private record Line(Kind kind, String question, String local, String example) {}

    @Override
    public FileForm holds() {
        return FileForm.WORKBOOK;
    }

    @Override
    public void write(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Shanhai", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(say("form.sheet"));
            CellChoices choices =
                    new CellChoices(workbook, key -> both(" ", there -> there.words().get(key)));
            choices.add(ANSWERS, List.of(say("form.yes"), say("form.no")));
            head(sheet);
            int row = 5;
            for (Map.Entry<String, Line> each : lines().entrySet()) {
                add(sheet, choices, row++, each.getKey(), each.getValue());
            }
            choices.finish();
            sheet.finish();
        }
        Files.write(file, SteadyZip.of(bytes.toByteArray()));
    }

    private void head(Worksheet sheet) {
        Project project = admission.proposal().project();
        for (int k = 0; k < WIDTHS.size(); k++) {
            sheet.width(k, WIDTHS.get(k));
        }
        sheet.hideColumn(FormFile.MARK);
        sheet.freezePane(0, 5);
        wide(sheet, 0, both(" ", there -> there.say("form.title", there.name(project))));
        wide(sheet, 1, both(" ", this::site));
        wide(sheet, 2, both("\n", there -> there.say("form.help")));
        sheet.rowHeight(2, 48);
        sheet.value(3, 0, say("form.by"));
        List<String> heads =
                List.of("number", "question", "question", "answer", "example", "shown");
        for (int k = 0; k < heads.size(); k++) {
            sheet.value(4, k, say("form.head." + heads.get(k)));
            sheet.style(4, k).bold().fillColor(HEAD_FILL).wrapText(true).set();
        }
        sheet.style(3, 0).bold().set();
        sheet.style(3, FormFile.ANSWER).format("@").fillColor(ANSWER_FILL).set();
        String mark = FormFile.mark(project.key(), admission.proposal().siteKey());
        sheet.value(0, FormFile.MARK, mark);
        sheet.value(3, FormFile.MARK, FormFile.mark(Kind.BY, "", "", ""));
        sheet.value(4, FormFile.MARK, mark);
    }

    private static void wide(Worksheet sheet, int row, String text) {
        sheet.value(row, 0, text);
        sheet.range(row, 0, row, FormFile.SHOWN).merge();
        sheet.style(row, 0).wrapText(true).verticalAlignment("top").set();
        if (row == 0) {
            sheet.style(row, 0).bold().fontSize(14).set();
        }
    }

    private String site(AdmissionWords there) {
        return there.say(
                "form.site",
                there.site(admission.proposal()),
                there.words().pick(region.name(), region.nameLocal()),
                Integer.toString(region.baseYear()));
    }

    private void add(Worksheet sheet, CellChoices choices, int row, String about, Line line) {
        sheet.value(row, 0, row - 4);
        sheet.value(row, FormFile.QUESTION, line.question());
        sheet.value(row, FormFile.QUESTION_LOCAL, line.local());
        sheet.value(row, FormFile.EXAMPLE, line.example());
        sheet.value(
                row,
                FormFile.MARK,
                FormFile.mark(line.kind(), about, line.question(), line.local()));
        sheet.range(row, 0, row, FormFile.SHOWN)
                .style()
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        answered(sheet, row, FormFile.ANSWER);
        if (line.kind() == Kind.LIFTABLE) {
            answered(sheet, row, FormFile.SHOWN);
        }
        if (line.kind() != Kind.FIGURE) {
            choices.restrict(sheet, row, row, FormFile.ANSWER, ANSWERS);
        }
    }

    private static void answered(Worksheet sheet, int row, int column) {
        sheet.style(row, column).format("@").fillColor(ANSWER_FILL).wrapText(true).set();
    }

    /// What is open, by its matter or figure, in the order of what it decides.
    private Map<String, Line> lines() {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Ask ask : admission.asks()) {
            switch (ask) {
                case Ask.ForProcess(Question question) -> add(lines, question);
                case Ask.ForIndustry industry ->
                        lines.put(
                                region.all(IndustryClass.class).isEmpty() ? "industry" : "class",
                                figure(there -> there.say("form.industry"), ""));
                case Ask.ForClass ofClass ->
                        lines.put("class", figure(there -> there.say("form.industry"), ""));
                case Ask.ForFigure figure -> {
                    String key = figure.item().key();
                    lines.put(
                            key,
                            figure(
                                    there ->
                                            there.say(
                                                    "form.figure",
                                                    there.sentence(there.item(figure.item()))),
                                    example(key)));
                }
            }
        }
        for (Condition condition : admission.conditions()) {
            if (condition instanceof Condition.Permit permit && permit.isOpen()) {
                permit.undecided().stream()
                        .filter(question -> !question.about().isOfSite())
                        .forEach(question -> add(lines, question));
            }
        }
        return lines;
    }

    private void add(Map<String, Line> lines, Question question) {
        Matter matter = question.about();
        lines.putIfAbsent(
                matter.key(),
                new Line(
                        question.isLiftable() ? Kind.LIFTABLE : Kind.MATTER,
                        matter.question(),
                        matter.questionLocal(),
                        question.isLiftable()
                                ? both(
                                        "\n",
                                        there ->
                                                there.say(
                                                        "form.lifted",
                                                        new QuestionWords(there).unless(question)))
                                : ""));
    }

    private Line figure(Function<AdmissionWords, String> question, String example) {
        List<AdmissionWords> all = all();
        return new Line(
                Kind.FIGURE,
                question.apply(all.getFirst()),
                question.apply(all.getLast()),
                example);
    }

    /// `mu 亩: 35亩`.
    private String example(String key) {
        ProjectTemplate template = new ProjectTemplate(region, all().getFirst().words());
        return template.fields().stream()
                .filter(field -> field.key().equals(key))
                .findFirst()
                .map(
                        field -> {
                            String unit =
                                    both(
                                            " ",
                                            there ->
                                                    new ProjectTemplate(region, there.words())
                                                            .unit(field));
                            String example = template.example(field);
                            return unit.isEmpty() ? example : unit + ": " + example;
                        })
                .orElse("");
    }

    private List<AdmissionWords> all() {
        return Language.list().stream()
                .map(language -> new AdmissionWords(region, Words.in(language)))
                .toList();
    }

    private String say(String key) {
        return both(" ", there -> there.say(key));
    }

    /// In every language.
    private String both(String between, Function<AdmissionWords, String> text) {
        return all().stream()
                .map(text)
                .distinct()
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(between));
    }
}
