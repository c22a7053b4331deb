package org.shanhai.pack.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.shanhai.key.Keyed;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Years;
import org.shanhai.pack.project.Draft.Written;
import org.shanhai.pack.sense.ImplausibleFigures;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.Rates;
import org.shanhai.region.Basis;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// Makes projects of what is written, and faults every field that is wrong.
record ProjectBuilder(
        Region region,
        ProjectFields fields,
        FigureText figures,
        Lookups lookups,
        Consumer<Fault> faults,
        Consumer<Fault> warnings) {
    private static final int MOST_OF_KEY = 60;

    static ProjectBuilder of(
            Region region,
            Rates rates,
            ProjectFields fields,
            Consumer<Fault> faults,
            Consumer<Fault> warnings) {
        return new ProjectBuilder(
                region,
                fields,
                new FigureText(new Conversion(rates)),
                new Lookups(region),
                faults,
                warnings);
    }

    /// A project of a file.
    ///
    /// @param standardKey where the file names none
    ProjectEntry build(Draft draft, String standardKey) {
        String name = text(draft, ProjectFields.NAME).orElse("");
        String nameLocal = text(draft, ProjectFields.NAME_LOCAL).orElse("");
        if (name.isEmpty() && nameLocal.isEmpty()) {
            fault(draft, ProjectFields.NAME, ProjectMessage.NAME_MISSING.of());
        }
        Project empty =
                new Project(
                        text(draft, ProjectFields.PROJECT).orElse(standardKey),
                        name,
                        nameLocal,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        OptionalInt.empty(),
                        Map.of(),
                        Project.TaxScope.UNSPECIFIED,
                        Basis.REPORTED,
                        "",
                        "");
        return change(ProjectEntry.of(empty), draft);
    }

    /// The same project with the fields of a draft in place of its own; a field that is named and
    /// empty becomes unknown.
    ProjectEntry change(ProjectEntry entry, Draft draft) {
        Project old = entry.project();
        OptionalInt year = year(draft, old.year());
        int rateYear = year.orElse(region.baseYear());
        Map<ProjectFigure, Quantity> contract = new TreeMap<>(old.figures());
        Map<String, Quantity> further = new LinkedHashMap<>(entry.further());
        for (ProjectField field : draft.named()) {
            if (field.findAmount().isPresent()) {
                Optional<Quantity> quantity = figure(draft, field, rateYear);
                Optional<ProjectFigure> figure = field.findFigure();
                if (figure.isPresent()) {
                    contract.remove(figure.get());
                    quantity.ifPresent(q -> contract.put(figure.get(), q));
                } else {
                    further.remove(field.key());
                    quantity.ifPresent(q -> further.put(field.key(), q));
                }
            }
        }
        Optional<String> zone = named(draft, ProjectFields.ZONE, old.zone());
        Optional<String> industry = named(draft, ProjectFields.INDUSTRY, old.industry());
        Optional<String> ofClass = ofClass(draft, old.ofClass(), industry);
        Project project =
                new Project(
                        old.key(),
                        old.name(),
                        old.nameLocal(),
                        ofClass.flatMap(lookups::industryOf).or(() -> industry),
                        place(draft, old.place(), zone),
                        zone,
                        changed(draft, ProjectFields.STATUS, old.status()),
                        year,
                        contract,
                        scope(draft, old.taxScope()),
                        basis(draft, old.basis()),
                        changed(draft, ProjectFields.SOURCE, old.source()),
                        changed(draft, ProjectFields.NOTE, old.note()),
                        old.partOf(),
                        ofClass);
        ProjectEntry made =
                new ProjectEntry(
                        project,
                        changed(draft, ProjectFields.PROCESS, entry.process()),
                        further,
                        changed(draft, ProjectFields.ANSWERS, entry.answers()));
        ImplausibleFigures.of(new DraftFigures(made, draft, fields), region.currency())
                .forEach(found -> fault(draft, found.key(), found.message()));
        return made;
    }

    /// The figures of a draft beside those it leaves as they were.
    private record DraftFigures(ProjectEntry entry, Draft draft, ProjectFields fields)
            implements ImplausibleFigures.Figures {
        @Override
        public Optional<Quantity> find(String key) {
            return entry.find(key);
        }

        @Override
        public boolean isWritten(String key) {
            return draft.find(fields.get(key)).isPresent();
        }

        @Override
        public String written(String key, Quantity quantity) {
            return draft.find(fields.get(key))
                    .map(Written::text)
                    .orElseGet(() -> ImplausibleFigures.Figures.super.written(key, quantity));
        }

        @Override
        public Project.TaxScope taxScope() {
            return entry.project().taxScope();
        }
    }

    private Optional<Quantity> figure(Draft draft, ProjectField field, int year) {
        Optional<Written> written = draft.find(field);
        return written.isEmpty()
                ? Optional.empty()
                : BadFigure.orTell(
                        () -> figures.read(written.get().text(), field.amount(), year),
                        reason -> fault(draft, field.key(), reason));
    }

    /// The text of a field, checked; empty where it is not filled.
    private Optional<String> text(Draft draft, String key) {
        ProjectField field = fields.get(key);
        Optional<String> text = draft.find(field).map(Written::text);
        int length = text.orElse("").length();
        if (field.kind() instanceof ProjectField.Text(int most) && length > most) {
            fault(draft, key, ProjectMessage.TEXT_LONG.of(length, most));
        }
        if (field.kind() instanceof ProjectField.Key
                && !(length <= MOST_OF_KEY && text.orElse("x").matches("[\\p{L}\\p{N}_.-]+"))) {
            fault(
                    draft,
                    key,
                    length > MOST_OF_KEY
                            ? ProjectMessage.TEXT_LONG.of(length, MOST_OF_KEY)
                            : PackMessage.NOT_A_KEY.of());
        }
        return text;
    }

    /// A text as the draft has it; the old one where it does not name the field.
    private String changed(Draft draft, String key, String old) {
        return draft.names(key) ? text(draft, key).orElse("") : old;
    }

    /// A key of the region as the draft has it.
    private Optional<String> named(Draft draft, String key, Optional<String> old) {
        Consumer<Message> wrong = message -> fault(draft, key, message);
        return draft.names(key)
                ? draft.find(fields.get(key))
                        .flatMap(written -> lookups.find(key, written.text(), wrong))
                : old;
    }

    /// A class that is not of the industry is an error where it is written, and else gone with the
    /// old industry.
    private Optional<String> ofClass(Draft draft, Optional<String> old, Optional<String> industry) {
        Optional<String> ofClass = named(draft, ProjectFields.CLASS, old);
        Optional<String> implied = ofClass.flatMap(lookups::industryOf);
        boolean differs = implied.isPresent() && !implied.equals(industry);
        if (!differs || draft.find(fields.get(ProjectFields.INDUSTRY)).isEmpty()) {
            return ofClass;
        }
        if (draft.find(fields.get(ProjectFields.CLASS)).isPresent() && industry.isPresent()) {
            fault(
                    draft,
                    ProjectFields.CLASS,
                    ProjectMessage.NOT_OF_INDUSTRY.of(ofClass.orElse(""), implied.get()));
        }
        return Optional.empty();
    }

    private Optional<String> place(Draft draft, Optional<String> old, Optional<String> zone) {
        Optional<String> place = named(draft, ProjectFields.PLACE, old);
        Optional<String> ofZone = zone.flatMap(lookups::placeOf);
        boolean written = draft.find(fields.get(ProjectFields.PLACE)).isPresent();
        if (written && place.isPresent() && ofZone.isPresent() && !place.equals(ofZone)) {
            fault(
                    draft,
                    ProjectFields.PLACE,
                    ProjectMessage.NOT_WHERE_ZONE_LIES.of(zone.orElse(""), ofZone.get()));
        }
        return ofZone.or(() -> place);
    }

    private OptionalInt year(Draft draft, OptionalInt old) {
        if (!draft.names(ProjectFields.YEAR)) {
            return old;
        }
        Consumer<Message> wrong = bad -> fault(draft, ProjectFields.YEAR, bad);
        OptionalInt year =
                text(draft, ProjectFields.YEAR)
                        .map(text -> Years.now().read(text, true, wrong))
                        .orElse(OptionalInt.empty());
        if (year.isPresent() && Years.now().isAhead(year.getAsInt())) {
            warnings.accept(of(draft, ProjectFields.YEAR, PackMessage.PLANNED_YEAR.of()));
        }
        return year;
    }

    private Project.TaxScope scope(Draft draft, Project.TaxScope old) {
        return word(
                draft,
                ProjectFields.TAX_SCOPE,
                ProjectBuilder::scope,
                List.of("local (地方留成)", "total (全部)", "profit_and_tax (利税)", "unspecified"),
                old,
                Project.TaxScope.UNSPECIFIED);
    }

    private Basis basis(Draft draft, Basis old) {
        return word(
                draft,
                ProjectFields.BASIS,
                word -> Keyed.find(Basis.class, word),
                Keyed.keys(Basis.class),
                old,
                Basis.REPORTED);
    }

    /// One of a closed set, as the draft has it.
    ///
    /// @param none where the field is not filled, or wrongly
    private <T> T word(
            Draft draft,
            String key,
            Function<String, Optional<T>> find,
            List<String> allowed,
            T old,
            T none) {
        if (!draft.names(key)) {
            return old;
        }
        Optional<String> text = text(draft, key);
        Optional<T> found = text.map(ProjectBuilder::word).flatMap(find);
        if (text.isPresent() && found.isEmpty()) {
            fault(draft, key, PackMessage.NOT_ALLOWED.so(PackMessage.ALLOWED.of(allowed)));
        }
        return found.orElse(none);
    }

    private static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    private static Optional<Project.TaxScope> scope(String word) {
        return switch (word) {
            case "地方", "地方留成", "地方税收", "留成" -> Optional.of(Project.TaxScope.LOCAL);
            case "全部", "合计", "全口径", "总税收", "all" -> Optional.of(Project.TaxScope.TOTAL);
            case "利税", "利税合计" -> Optional.of(Project.TaxScope.PROFIT_AND_TAX);
            default -> Keyed.find(Project.TaxScope.class, word);
        };
    }

    private void fault(Draft draft, String key, Message message) {
        faults.accept(of(draft, key, message));
    }

    private Fault of(Draft draft, String key, Message message) {
        Written written = draft.find(fields.get(key)).orElse(new Written("", draft.line()));
        return new Fault(written.line(), key, written.text(), message);
    }
}
