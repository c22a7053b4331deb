package org.shanhai.pack.terms;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.shanhai.agreement.Actuals;
import org.shanhai.agreement.Agreement;
import org.shanhai.agreement.Term;
import org.shanhai.message.Message;
import org.shanhai.pack.BroughtFile;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Problems;
import org.shanhai.pack.Setting;
import org.shanhai.pack.Spots;
import org.shanhai.pack.Suggestions;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.FileBytes;
import org.shanhai.pack.table.Separator;
import org.shanhai.pack.table.TableFile;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.unit.Decimals;
import org.shanhai.pack.unit.Rates;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.pack.workbook.WorkbookFile;
import org.shanhai.region.Places;
import org.shanhai.region.Quantity;
import org.shanhai.region.Relation;

/// Reads files of terms, of which the first bytes tell what they are, and what-ifs on them.
public final class TermsFile {
    private static final long MOST_BYTES = 10_000_000;
    private static final String SET = "--set";

    private final Path path;
    private final String name;
    private final Problems problems = new Problems();
    private final TermsRows rows;
    private final Spots spots;

    private TermsFile(Path path, Rates rates, Optional<DecimalMark> decimal) {
        this.path = path;
        name = String.valueOf(path.getFileName());
        spots = new Spots("", name, problems);
        rows = new TermsRows(new TermsFigure(new Conversion(rates)), decimal, spots::error);
    }

    /// Reads and checks the whole file: every problem, not the first.
    ///
    /// @param places by whose names parties may go
    public static FileReading<Agreement> read(
            Path path, Places places, Rates rates, Optional<DecimalMark> decimal) {
        TermsFile file = new TermsFile(path, rates, decimal);
        return file.read(TermsBuilder::agreement, places);
    }

    /// Reads what came about in some years of an agreement.
    public static FileReading<Actuals> readActuals(
            Path path,
            Agreement agreement,
            Places places,
            Rates rates,
            Optional<DecimalMark> decimal) {
        TermsFile file = new TermsFile(path, rates, decimal);
        return file.read((builder, stem) -> Optional.of(builder.actuals(agreement)), places);
    }

    private <T> FileReading<T> read(
            BiFunction<TermsBuilder, String, Optional<T>> build, Places places) {
        Message give = TermsMessage.GIVE_FILE.of();
        new BroughtFile(new FileBytes(name, path), MOST_BYTES, give, give, this::first).read(rows);
        if (rows.rows().isEmpty() && !problems.hasErrors()) {
            spots.error(Fault.ofFile(PackMessage.NO_ROWS.so(give)));
        }
        if (problems.hasErrors()) {
            return new FileReading.Broken<>(problems.list());
        }
        TermsBuilder builder = TermsBuilder.of(rows, problems::hasErrors, places);
        String stem = name.replaceFirst("\\.[^.]*$", "");
        return FileReading.of(build.apply(builder, stem), problems);
    }

    private Optional<TableFile> first(WorkbookFile workbook) {
        TableFile first = workbook.sheets().getFirst();
        spots.of(first, rows::findCell);
        // Rows passed over in silence would be terms that nobody shares.
        workbook.sheets().stream()
                .skip(1)
                .filter(each -> each.findHeader().isPresent())
                .map(each -> TermsMessage.OTHER_SHEET.of(each.title(), first.title()))
                .forEach(what -> spots.error(Fault.ofFile(what)));
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
        Decimals decimals = Separator.NONE.decimals(decimal);
        Agreement changed = agreement;
        List<Term> terms =
                agreement.terms().stream()
                        .filter(each -> each.kind() != Term.Kind.REGISTRATION)
                        .toList();
        for (String setting : settings) {
            Setting set = Setting.of(setting);
            Consumer<Message> wrong =
                    what -> problems.error("", SET, new Fault(0, set.key(), set.value(), what));
            Optional<Term> term =
                    terms.stream().filter(each -> each.key().equals(set.key())).findFirst();
            Agreement before = changed;
            if (set.value().isEmpty()) {
                Message like = UnitMessage.WRITE_LIKE.of("share=40%");
                problems.error(
                        "", SET, new Fault(0, "", setting, PackMessage.NOT_A_SETTING.so(like)));
            } else if (term.isEmpty()) {
                List<String> known = terms.stream().map(Term::key).toList();
                wrong.accept(Suggestions.among(PackMessage.NOT_KNOWN, known, set.key()));
            } else {
                BadFigure.Attempt<Agreement> attempt =
                        () -> set(before, term.get(), decimals.plain(set.value()), figures);
                changed = BadFigure.orTell(attempt, wrong).orElse(before);
            }
        }
        return FileReading.of(changed, problems);
    }

    private static Agreement set(Agreement agreement, Term term, String value, TermsFigure figures)
            throws BadFigure {
        TermsWord word = TermsWord.ofKind(term.kind());
        Quantity number = figures.read(word, value, term.period());
        double most = agreement.most(term);
        BadFigure.throwIf(
                number.relation() != Relation.EQUAL, UnitMessage.ONE_NUMBER.so(word.like()));
        BadFigure.throwIf(
                number.low() > most + 1e-9,
                TermsMessage.ABOVE_MOST.of(String.format(Locale.ROOT, "%.4g", most * 100)));
        return agreement.with(term.with(Math.min(number.low(), most)));
    }
}
