package org.shanhai.app.admit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shanhai.app.output.Choices;
import org.shanhai.app.output.SteadyZip;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.key.Keyed;
import org.shanhai.pack.project.ProjectField;
import org.shanhai.region.Basis;
import org.shanhai.region.Industry;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterEffect;
import org.shanhai.region.Project;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;

/// The template as one workbook: the project with the unit of each figure, the questions on process
/// and site, words to choose from, and help in every language.
///
/// @param industry whose questions alone are asked; all where empty
record TemplateWorkbook(
        Region region, Words words, ProjectTemplate template, Optional<Industry> industry) {
    /// As [org.shanhai.pack.project.ProjectFile] looks for them.
    private static final String PROJECT = "project";

    private static final String QUESTIONS = "questions";
    private static final String ANSWER_SET = "answer";
    private static final int VALUE = 1;
    private static final int ANSWER = 1;
    private static final List<String> ANSWERS = List.of("yes", "no", "lifted");

    void write(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Shanhai", "1.0")) {
            Worksheet project = workbook.newWorksheet(PROJECT);
            Worksheet questions = workbook.newWorksheet(QUESTIONS);
            Worksheet help = workbook.newWorksheet(words.get("zone.sheet.help"));
            Choices choices = new Choices(workbook, words.get("zone.sheet.lists"));
            choices.add("industry", region.industries().all().stream().map(this::listed).toList());
            choices.add("zone", region.zones().stream().map(Zone::key).toList());
            choices.add("tax_scope", scopes());
            choices.add("basis", bases());
            choices.add(ANSWER_SET, ANSWERS.stream().map(this::answer).toList());
            project(project, choices);
            questions(questions, choices);
            help(help);
            choices.finish();
            project.finish();
            questions.finish();
        }
        Files.write(file, SteadyZip.of(bytes.toByteArray()));
    }

    private static List<String> scopes() {
        return Keyed.keys(Project.TaxScope.class);
    }

    private static List<String> bases() {
        return Keyed.keys(Basis.class);
    }

    private String answer(String key) {
        return words.get("admit.template.answer." + key);
    }

    /// By code and name, so that no two are alike.
    private String listed(Industry one) {
        return one.code() + " " + words.pick(one.name(), one.nameLocal());
    }

    private void project(Worksheet sheet, Choices choices) {
        heads(sheet, List.of("field", "value", "unit", "example", "explanation"));
        sheet.width(0, 26);
        sheet.width(VALUE, 40);
        sheet.width(3, 20);
        sheet.width(4, 100);
        sheet.freezePane(2, 1);
        int row = 1;
        for (ProjectField field : template.fields()) {
            sheet.value(row, 0, field.key());
            sheet.style(row, 0).bold().set();
            // Else a code that begins with a zero would lose it.
            sheet.style(row, VALUE).format("@").set();
            sheet.value(row, 2, unit(field));
            sheet.value(row, 3, template.example(field));
            sheet.value(row, 4, template.meaning(field));
            choose(sheet, choices, row, row, VALUE, field.key());
            if (field.key().equals("industry")) {
                int at = row;
                industry.ifPresent(one -> sheet.value(at, VALUE, listed(one)));
            }
            row++;
        }
    }

    /// The unit a bare number is taken in; whoever writes another beside the number says so.
    private String unit(ProjectField field) {
        return field.findAmount()
                // A ratio has none.
                .filter(amount -> !(amount.bare() && amount.unit().equals("1")))
                .map(
                        amount -> {
                            String key =
                                    "admit.template.unit." + amount.unit().replace("¤", "money");
                            boolean china = region.currency().equals("CNY");
                            return china
                                    ? words.get(key)
                                    : words.get(key + ".abroad", region.currency());
                        })
                .orElse("");
    }

    private void questions(Worksheet sheet, Choices choices) {
        heads(sheet, List.of("matter", "answer", "question", "question_other", "about"));
        sheet.width(0, 34);
        sheet.width(ANSWER, 12);
        sheet.width(2, 70);
        sheet.width(3, 70);
        sheet.width(4, 30);
        sheet.freezePane(2, 1);
        int row = 1;
        for (Matter matter : asked()) {
            boolean local = words.is("language.prefers_local_names");
            sheet.value(row, 0, matter.key());
            sheet.value(row, 2, local ? matter.questionLocal() : matter.question());
            sheet.value(row, 3, local ? matter.question() : matter.questionLocal());
            sheet.value(row, 4, words.pick(matter.name(), matter.nameLocal()));
            row++;
        }
        if (row > 1) {
            choose(sheet, choices, 1, row - 1, ANSWER, ANSWER_SET);
        }
    }

    /// What the firm is asked before a verdict: of the industry's classes, where it is named.
    private List<Matter> asked() {
        Set<String> classes =
                industry.stream()
                        .flatMap(
                                one ->
                                        region.all(IndustryClass.class).stream()
                                                .filter(each -> each.industry().equals(one.code())))
                        .map(IndustryClass::key)
                        .collect(Collectors.toSet());
        Set<String> banned =
                region.all(MatterEffect.class).stream()
                        .filter(each -> each.isSolid() && each.forbids())
                        .map(MatterEffect::matter)
                        .collect(Collectors.toSet());
        return region.all(Matter.class).stream()
                .filter(each -> each.isGrave() || banned.contains(each.key()))
                .filter(each -> !each.isOfSite())
                .filter(each -> industry.isEmpty() || classes.stream().anyMatch(each::isAskedOf))
                .toList();
    }

    private void heads(Worksheet sheet, List<String> keys) {
        for (int k = 0; k < keys.size(); k++) {
            sheet.value(0, k, words.get("admit.template.head." + keys.get(k)));
            sheet.style(0, k).bold().fillColor("E8EEF1").wrapText(true).set();
        }
    }

    private void choose(
            Worksheet sheet, Choices choices, int from, int to, int column, String set) {
        choices.restrict(
                sheet,
                from,
                to,
                column,
                set,
                words.get("zone.form.choose_title"),
                words.get("zone.form.choose"));
    }

    /// How to fill it in, and what each field means, in every language there is.
    private void help(Worksheet sheet) throws IOException {
        sheet.width(0, 26);
        sheet.width(1, 120);
        int row = 0;
        for (Language language : Language.list()) {
            Words other = Words.in(language);
            for (String line : other.get("admit.template.help").split("\n", -1)) {
                sheet.value(row++, 0, line);
            }
            row++;
            ProjectTemplate there = new ProjectTemplate(region, other);
            for (ProjectField field : there.fields()) {
                sheet.value(row, 0, field.key());
                sheet.style(row, 0).bold().set();
                sheet.value(row++, 1, there.explanation(field));
            }
            row++;
        }
        sheet.finish();
    }
}
