package org.shanhai.app.admit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shanhai.app.output.CellChoices;
import org.shanhai.app.output.SteadyZip;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.key.Keyed;
import org.shanhai.pack.project.ProjectField;
import org.shanhai.region.Basis;
import org.shanhai.region.Project;
import org.shanhai.region.Region;
import org.shanhai.region.Zone;

/// The template as one workbook: the project with the unit of each figure, words to choose from,
/// and help in every language.
record TemplateWorkbook(Region region, Words words, ProjectTemplate template) {
    /// As [org.shanhai.pack.project.ProjectFile] looks for them.
    private static final String PROJECT = "project";

    private static final int VALUE = 1;

    void write(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Shanhai", "1.0")) {
            Worksheet project = workbook.newWorksheet(PROJECT);
            Worksheet help = workbook.newWorksheet(words.get("zone.sheet.help"));
            CellChoices choices = new CellChoices(workbook, words::get);
            // By code and name, so that no two are alike.
            choices.add(
                    "industry",
                    region.industries().all().stream()
                            .map(one -> one.code() + " " + words.pick(one.name(), one.nameLocal()))
                            .toList());
            choices.add("zone", region.zones().stream().map(Zone::key).toList());
            choices.add("tax_scope", Keyed.keys(Project.TaxScope.class));
            choices.add("basis", Keyed.keys(Basis.class));
            project(project, choices);
            help(help);
            choices.finish();
            project.finish();
        }
        Files.write(file, SteadyZip.of(bytes.toByteArray()));
    }

    private void project(Worksheet sheet, CellChoices choices) {
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
            sheet.value(row, 2, template.unit(field));
            sheet.value(row, 3, template.example(field));
            sheet.value(row, 4, template.meaning(field));
            choices.restrict(sheet, row, row, VALUE, field.key());
            row++;
        }
    }

    private void heads(Worksheet sheet, List<String> keys) {
        for (int k = 0; k < keys.size(); k++) {
            sheet.value(0, k, words.get("admit.template.head." + keys.get(k)));
            sheet.style(0, k).bold().fillColor("E8EEF1").wrapText(true).set();
        }
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
