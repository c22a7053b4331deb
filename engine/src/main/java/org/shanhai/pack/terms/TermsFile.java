package org.shanhai.pack.terms;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.shanhai.agreement.Actuals;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Term;
import org.shanhai.pack.BroughtFile;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.NoFile;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Problems;
import org.shanhai.pack.Setting;
import org.shanhai.pack.Suggestions;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FileBytes;
import org.shanhai.pack.table.Separator;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.unit.Rates;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.pack.workbook.SheetFile;
import org.shanhai.pack.workbook.WorkbookFile;
import org.shanhai.region.Places;
import org.shanhai.region.Relation;

/// Reads files of terms, of which the first bytes tell what they are, and what-ifs on them.
public final class TermsFile {
    private static final long MOST_BYTES = 10_000_000;
    private static final String SET = "--set";

    private final Path path;
    private final String name;
    private final TermsFigure figures;
    private final Problems problems = new Problems();
    private final TermsRows rows;
    private String sheet = "";

    private TermsFile(Path path, Rates rates, Optional<DecimalMark> decimal) {
        this.path = path;
        name = String.valueOf(path.getFileName());
        figures = new TermsFigure(new Conversion(rates));
        rows = new TermsRows(decimal, this::fault);
    }

    /// Reads and checks the whole file: every problem, not the first.
    ///
    /// @param places by whose names parties may go
    /// @param rates of exchange into the region's money
    /// @param decimal the decimal mark of its figures; told by the file where empty
    public static FileReading<Agreement> read(
            Path path, Places places, Rates rates, Optional<DecimalMark> decimal) {
        TermsFile file = new TermsFile(path, rates, decimal);
        return file.read((builder, stem) -> builder.agreement(file.rows.rows(), stem), places);
    }

    /// Reads what came about in some years of an agreement.
    public static FileReading<Actuals> readActuals(
            Path path,
            Agreement agreement,
            Places places,
            Rates rates,
            Optional<DecimalMark> decimal) {
        TermsFile file = new TermsFile(path, rates, decimal);
        return file.read(
                (builder, stem) -> Optional.of(builder.actuals(file.rows.rows(), agreement)),
                places);
    }

    private <T> FileReading<T> read(
            BiFunction<TermsBuilder, String, Optional<T>> build, Places places) {
        takeRows();
        if (rows.rows().isEmpty() && !problems.hasErrors()) {
            fault(Fault.ofFile(PackMessage.NO_ROWS.so(TermsMessage.GIVE_FILE.of())));
        }
        if (problems.hasErrors()) {
            return new FileReading.Broken<>(problems.list());
        }
        TermsFaults faults = new TermsFaults(rows, problems::hasErrors, this::fault);
        TermsCells cells = new TermsCells(figures, rows.decimals(), faults);
        String stem = name.replaceFirst("\\.[^.]*$", "");
        return FileReading.of(build.apply(TermsBuilder.of(cells, faults, places), stem), problems);
    }

    private void fault(Fault fault) {
        Optional<String> cell = sheet.isEmpty() ? Optional.empty() : rows.findCell(fault);
        if (cell.isEmpty()) {
            problems.error("", sheet.isEmpty() ? name : sheet, fault);
            return;
        }
        problems.error(
                "",
                sheet + "!" + cell.get(),
                new Fault(0, fault.column(), fault.value(), fault.message()));
    }

    private void takeRows() {
        NoFile.orRead(
                path,
                TermsMessage.GIVE_FILE.of(),
                MOST_BYTES,
                TermsMessage.GIVE_FILE.of(),
                this::fault,
                there ->
                        new BroughtFile(new FileBytes(name, there), this::first)
                                .read(rows, TableFile.Listener.SILENT));
    }

    private void wrong(org.shanhai.message.Message what) {
        fault(Fault.ofFile(what));
    }

    private Optional<SheetFile> first(WorkbookFile workbook) {
        SheetFile first = workbook.sheets().getFirst();
        sheet = first.name();
        // Rows passed over in silence would be terms that nobody shares.
        workbook.sheets().stream()
                .skip(1)
                .filter(each -> each.findHeader().isPresent())
                .forEach(each -> wrong(TermsMessage.OTHER_SHEET.of(each.name(), first.name())));
        return Optional.of(first);
    }

    /// What would be if: the agreement with other numbers in some of its terms.
    ///
    /// @param settings `share=40%`, `rent=200万元` …
    public static FileReading<Agreement> change(
            Agreement agreement,
            List<String> settings,
            Rates rates,
            Optional<DecimalMark> decimal) {
        Problems problems = new Problems();
        TermsFigure figures = new TermsFigure(new Conversion(rates));
        Agreement changed = agreement;
        for (String setting : settings) {
            Setting set = Setting.of(setting);
            String key = set.key();
            String value = set.value();
            Optional<Term> term =
                    agreement.terms().stream()
                            .filter(each -> each.key().equals(key))
                            .filter(each -> each.kind() != Term.Kind.REGISTRATION)
                            .findFirst();
            if (value.isEmpty()) {
                wrong(
                        problems,
                        "",
                        setting,
                        PackMessage.NOT_A_SETTING.so(UnitMessage.WRITE_LIKE.of("share=40%")));
            } else if (term.isEmpty()) {
                List<String> keys =
                        agreement.terms().stream()
                                .filter(each -> each.kind() != Term.Kind.REGISTRATION)
                                .map(Term::key)
                                .toList();
                wrong(problems, key, value, Suggestions.notKnown(keys, key));
            } else {
                Agreement before = changed;
                changed =
                        BadFigure.orTell(
                                        () -> set(before, term.get(), value, figures, decimal),
                                        reason -> wrong(problems, key, value, reason))
                                .orElse(before);
            }
        }
        return FileReading.of(changed, problems);
    }

    private static Agreement set(
            Agreement agreement,
            Term term,
            String value,
            TermsFigure figures,
            Optional<DecimalMark> decimal)
            throws BadFigure {
        TermsWord word = TermsWord.ofKind(term.kind());
        var number =
                figures.read(value, false, word, term.period(), Separator.NONE.decimals(decimal));
        double most = agreement.most(term);
        BadFigure.throwIf(
                number.relation() != Relation.EQUAL,
                UnitMessage.ONE_NUMBER.so(UnitMessage.WRITE_LIKE.of(word.example())));
        BadFigure.throwIf(
                number.low() > most + 1e-9,
                TermsMessage.ABOVE_MOST.of(String.format(Locale.ROOT, "%.4g", most * 100)));
        return agreement.with(term.with(Math.min(number.low(), most)));
    }

    private static void wrong(
            Problems problems, String column, String value, org.shanhai.message.Message what) {
        problems.error("", SET, new Fault(0, column, value, what));
    }
}
