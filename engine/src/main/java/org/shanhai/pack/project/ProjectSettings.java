package org.shanhai.pack.project;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shanhai.message.Message;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.PackMessage;
import org.shanhai.pack.Problems;
import org.shanhai.pack.Setting;
import org.shanhai.pack.Spots;
import org.shanhai.pack.table.Fault;
import org.shanhai.pack.table.Separator;
import org.shanhai.pack.table.TableMessage;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.pack.unit.Conversion;
import org.shanhai.pack.unit.DecimalMark;
import org.shanhai.pack.unit.Decimals;
import org.shanhai.pack.unit.Rates;
import org.shanhai.pack.unit.UnitMessage;
import org.shanhai.region.ProjectEntry;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;

/// Reads what is set of a project beside its file: `land=35mu`, `tax=700万元`.
public final class ProjectSettings {
    /// What a project is, and where, which another setting would make another one.
    private static final Set<String> FIXED =
            Set.of(
                    ProjectFields.PROJECT,
                    ProjectFields.NAME,
                    ProjectFields.NAME_LOCAL,
                    ProjectFields.PLACE,
                    ProjectFields.ZONE);

    private final Problems problems = new Problems();
    private final Region region;
    private final Rates rates;
    private final Decimals decimals;
    private final Spots spots;
    private final FieldNames names;

    private ProjectSettings(
            String option, Region region, Rates rates, Optional<DecimalMark> decimal) {
        this.region = region;
        this.rates = rates;
        decimals = Separator.NONE.decimals(decimal);
        spots = new Spots(ProjectFile.TABLE, option, problems);
        names = new FieldNames(ProjectFields.of(region), spots::error);
    }

    /// What would be if: the project with some figures changed.
    ///
    /// @param settings `land=35mu`, `tax=700万元` …; `land=` makes it unknown
    public static FileReading<List<ProjectEntry>> change(
            ProjectEntry entry,
            List<String> settings,
            Region region,
            Rates rates,
            Optional<DecimalMark> decimal) {
        ProjectSettings all = new ProjectSettings("--set", region, rates, decimal);
        Draft draft = new Draft(0);
        settings.forEach(setting -> all.take(setting, draft));
        ProjectBuilder builder = ProjectBuilder.of(region, rates, all.names.fields(), all.spots);
        return FileReading.of(List.of(builder.change(entry, draft)), all.problems);
    }

    /// Bounds within which figures may be changed: key of the field → from the least to the most.
    ///
    /// @param settings `land=20mu..50mu`, `tax=>=500万元` …
    public static FileReading<Map<String, Quantity>> bounds(
            List<String> settings, Region region, Rates rates, Optional<DecimalMark> decimal) {
        ProjectSettings all = new ProjectSettings("--bound", region, rates, decimal);
        Map<String, Quantity> bounds = new LinkedHashMap<>();
        settings.forEach(setting -> all.take(Setting.of(setting), bounds));
        return FileReading.of(Collections.unmodifiableMap(bounds), all.problems);
    }

    private void take(String setting, Draft draft) {
        Setting set = Setting.of(setting);
        String value = set.value();
        if (!set.isOne()) {
            Message like = UnitMessage.WRITE_LIKE.of("land=35mu");
            fault("", setting, PackMessage.NOT_A_SETTING.so(like));
            return;
        }
        Optional<ProjectField> field = names.find(set.key(), value, 0);
        if (field.isPresent() && FIXED.contains(field.get().key())) {
            fault(field.get().key(), value, ProjectMessage.CANNOT_BE_SET.of());
        } else if (field.isPresent()) {
            String plain = names.plain(field.get(), value, 0, decimals);
            draft.put(field.get().key(), plain, 0, spots::error);
        }
    }

    private void take(Setting set, Map<String, Quantity> bounds) {
        Optional<ProjectField> field = names.find(set.key(), set.value(), 0);
        field.flatMap(
                        known ->
                                BadFigure.orTell(
                                        () -> bound(known, decimals.plain(set.value())),
                                        what -> fault(set.key(), set.value(), what)))
                .ifPresent(bound -> bounds.put(field.get().key(), bound));
    }

    private Quantity bound(ProjectField field, String text) throws BadFigure {
        BadFigure.throwIf(
                field.findAmount().isEmpty(),
                TableMessage.NOT_A_FIGURE.so(ProjectMessage.BOUNDS_ARE_FOR_FIGURES.of()));
        BadFigure.throwIf(
                text.isEmpty(),
                PackMessage.NOT_A_SETTING.so(UnitMessage.WRITE_LIKE.of("land=20mu..50mu")));
        FigureText figures = new FigureText(new Conversion(rates));
        return figures.read(text, field.findAmount().get(), region.baseYear());
    }

    private void fault(String column, String value, Message what) {
        spots.error(new Fault(0, column, value, what));
    }
}
