package org.shanhai.pack.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.shanhai.key.Keyed;
import org.shanhai.message.Message;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Spots;
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
        Region region, ProjectFields fields, FigureText figures, Lookups lookups, Spots spots) {
    private static final int MOST_OF_KEY = 60;

    static ProjectBuilder of(Region region, Rates rates, ProjectFields fields, Spots spots) {
        FigureText figures = new FigureText(new Conversion(rates));
        return new ProjectBuilder(region, fields, figures, new Lookups(region), spots);
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
        String key = text(draft, ProjectFields.PROJECT).orElse(standardKey);
        Project empty = Project.named(key, name, nameLocal, Project.TaxScope.UNSPECIFIED);
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
        for (String key : draft.cells().keySet()) {
            Optional<ProjectField.Amount> amount = fields.get(key).findAmount();
            if (amount.isPresent()) {
                Optional<Quantity> quantity = figure(draft, key, amount.get(), rateYear);
                Optional<ProjectFigure> figure = Project.findFigure(key);
                figure.ifPresentOrElse(
                        of -> put(contract, of, quantity), () -> put(further, key, quantity));
            }
        }
        Optional<String> zone = named(draft, ProjectFields.ZONE, old.zone());
        Optional<String> industry = named(draft, ProjectFields.INDUSTRY, old.industry());
        Optional<String> ofClass = ofClass(draft, old.ofClass(), industry);
        List<String> bases = Keyed.keys(Basis.class);
        Basis basis = word(draft, ProjectFields.BASIS, old.basis(), Basis.REPORTED, bases);
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
                        basis,
                        changed(draft, ProjectFields.SOURCE, old.source()),
                        changed(draft, ProjectFields.NOTE, old.note()),
                        old.partOf(),
                        ofClass);
        String process = changed(draft, ProjectFields.PROCESS, entry.process());
        String answers = changed(draft, ProjectFields.ANSWERS, entry.answers());
        ProjectEntry made = new ProjectEntry(project, process, further, answers);
        ImplausibleFigures.Figures all =
                new ImplausibleFigures.Figures(
                        made::find,
                        key -> draft.find(key).isPresent(),
                        key -> draft.find(key).map(Written::text),
                        project.taxScope());
        ImplausibleFigures.of(all, region.currency())
                .forEach(found -> fault(draft, found.key(), found.message()));
        return made;
    }

    private static <K> void put(Map<K, Quantity> figures, K key, Optional<Quantity> quantity) {
        figures.remove(key);
        quantity.ifPresent(known -> figures.put(key, known));
    }

    private Optional<Quantity> figure(
            Draft draft, String key, ProjectField.Amount amount, int year) {
        Consumer<Message> wrong = reason -> fault(draft, key, reason);
        return draft.find(key)
                .map(Written::text)
                .flatMap(text -> BadFigure.orTell(() -> figures.read(text, amount, year), wrong));
    }

    private Optional<String> text(Draft draft, String key) {
        Optional<String> text = draft.find(key).map(Written::text);
        int length = text.orElse("").length();
        ProjectField.Kind kind = fields.get(key).kind();
        boolean isKey = kind instanceof ProjectField.Key;
        int most =
                isKey
                        ? MOST_OF_KEY
                        : kind instanceof ProjectField.Text(int m) ? m : Integer.MAX_VALUE;
        if (length > most) {
            fault(draft, key, ProjectMessage.TEXT_LONG.of(length, most));
        } else if (isKey && !text.orElse("x").matches("[\\p{L}\\p{N}_.-]+")) {
            fault(draft, key, PackMessage.NOT_A_KEY.of());
        }
        return text;
    }

    private String changed(Draft draft, String key, String old) {
        return draft.names(key) ? text(draft, key).orElse("") : old;
    }

    private Optional<String> named(Draft draft, String key, Optional<String> old) {
        Consumer<Message> wrong = message -> fault(draft, key, message);
        return draft.names(key)
                ? draft.find(key).flatMap(written -> lookups.find(key, written.text(), wrong))
                : old;
    }

    /// A class that is not of the industry is an error where it is written, and else gone with the
    /// old industry.
    private Optional<String> ofClass(Draft draft, Optional<String> old, Optional<String> industry) {
        Optional<String> ofClass = named(draft, ProjectFields.CLASS, old);
        Optional<String> implied = ofClass.flatMap(lookups::industryOf);
        boolean differs = implied.isPresent() && !implied.equals(industry);
        if (!differs || draft.find(ProjectFields.INDUSTRY).isEmpty()) {
            return ofClass;
        }
        if (draft.find(ProjectFields.CLASS).isPresent() && industry.isPresent()) {
            Message what = ProjectMessage.NOT_OF_INDUSTRY.of(ofClass.orElse(""), implied.get());
            fault(draft, ProjectFields.CLASS, what);
        }
        return Optional.empty();
    }

    private Optional<String> place(Draft draft, Optional<String> old, Optional<String> zone) {
        Optional<String> place = named(draft, ProjectFields.PLACE, old);
        Optional<String> ofZone = zone.flatMap(lookups::placeOf);
        boolean written = draft.find(ProjectFields.PLACE).isPresent();
        if (written && place.isPresent() && ofZone.isPresent() && !place.equals(ofZone)) {
            Message what = ProjectMessage.NOT_WHERE_ZONE_LIES.of(zone.orElse(""), ofZone.get());
            fault(draft, ProjectFields.PLACE, what);
        }
        return ofZone.or(() -> place);
    }

    private OptionalInt year(Draft draft, OptionalInt old) {
        if (!draft.names(ProjectFields.YEAR)) {
            return old;
        }
        Optional<String> text = text(draft, ProjectFields.YEAR);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        Years years = Years.now();
        OptionalInt year =
                years.read(text.get(), true, bad -> fault(draft, ProjectFields.YEAR, bad));
        if (year.isPresent() && years.isAhead(year.getAsInt())) {
            spots.warning(of(draft, ProjectFields.YEAR, PackMessage.PLANNED_YEAR.of()));
        }
        return year;
    }

    private Project.TaxScope scope(Draft draft, Project.TaxScope old) {
        List<String> allowed =
                List.of("local (地方留成)", "total (全部)", "profit_and_tax (利税)", "unspecified");
        return word(draft, ProjectFields.TAX_SCOPE, old, Project.TaxScope.UNSPECIFIED, allowed);
    }

    private <E extends Enum<E> & Keyed> E word(
            Draft draft, String key, E old, E none, List<String> allowed) {
        if (!draft.names(key)) {
            return old;
        }
        Optional<String> text = text(draft, key);
        Optional<E> found = text.flatMap(word -> find(none.getDeclaringClass(), word));
        if (text.isPresent() && found.isEmpty()) {
            fault(draft, key, PackMessage.NOT_ALLOWED.so(PackMessage.ALLOWED.of(allowed)));
        }
        return found.orElse(none);
    }

    private static <E extends Enum<E> & Keyed> Optional<E> find(Class<E> of, String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replace(' ', '_');
        return Keyed.find(
                of,
                switch (word) {
                    case "地方", "地方留成", "地方税收", "留成" -> "local";
                    case "全部", "合计", "全口径", "总税收", "all" -> "total";
                    case "利税", "利税合计" -> "profit_and_tax";
                    default -> word;
                });
    }

    private void fault(Draft draft, String key, Message message) {
        spots.error(of(draft, key, message));
    }

    private Fault of(Draft draft, String key, Message message) {
        Written written = draft.find(key).orElse(new Written("", draft.line()));
        return new Fault(written.line(), key, written.text(), message);
    }
}
