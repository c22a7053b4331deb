package org.shanhai.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.shanhai.linalg.Matrix;

/// What the regions that tests lay out have in common: places of 1000 km² each, industries, and the
/// tables beside them. Nothing is imported.
///
/// @param <T> the kind of region, so that one call follows another
public abstract sealed class SmallRegion<T extends SmallRegion<T>> permits CellRegion, TestRegion {
    static final int YEAR = 2020;

    final List<Place> places = new ArrayList<>();
    final List<Industry> industries = new ArrayList<>();
    private final List<Reach> reaches = new ArrayList<>();
    private final List<Pressure> pressures = new ArrayList<>();
    private final List<LocalPressure> localPressures = new ArrayList<>();
    private final List<Partner> partners = new ArrayList<>();
    private final List<Travel> travel = new ArrayList<>();
    private final List<Remedy> remedies = new ArrayList<>();
    private final List<Limit> limits = new ArrayList<>();
    private final List<Basin> basins = new ArrayList<>();
    private final List<ThemeMember> themes = new ArrayList<>();
    private final List<Project> projects = new ArrayList<>();
    private final List<FirmCount> firmCounts = new ArrayList<>();

    abstract T self();

    static Place place(
            String key,
            String within,
            Place.Kind kind,
            Optional<Role> role,
            Coordinates coordinates) {
        return new Place(
                key,
                key,
                "",
                within.isEmpty() ? Optional.empty() : Optional.of(within),
                kind,
                role,
                Optional.of(coordinates),
                OptionalDouble.of(1000),
                OptionalInt.empty(),
                OptionalInt.empty());
    }

    /// @param ownShare NaN leaves trade to the kernel
    public T reach(String key, double km, double floor, double ownShare) {
        reaches.add(new Reach(key, km, floor, ownShare, Basis.ASSUMED));
        return self();
    }

    /// Whether the industry named last can be won.
    public T recruit(Recruit recruit) {
        Industry last = industries.removeLast();
        industries.add(
                new Industry(
                        last.code(),
                        last.name(),
                        "",
                        last.broad(),
                        last.reach(),
                        List.of(),
                        Optional.of(recruit),
                        ""));
        return self();
    }

    /// Firms that a register holds, branches left out.
    ///
    /// @param until the last year in which any was registered
    public T firms(String place, String industry, int until, long number) {
        return counted(
                new FirmCount(
                        place,
                        Optional.of(industry),
                        OptionalInt.empty(),
                        OptionalInt.of(until),
                        number,
                        0,
                        0,
                        0,
                        "register"));
    }

    public T counted(FirmCount count) {
        firmCounts.add(count);
        return self();
    }

    public T pressure(String industry, String key, double perOutput, Basis basis) {
        pressures.add(
                new Pressure(
                        industry, key, perOutput, Limited.of(key).unit(), YEAR, basis, "book", ""));
        return self();
    }

    /// @param place its number
    /// @param industry its number
    public T localPressure(int place, int industry, String key, double amount, Basis basis) {
        localPressures.add(
                new LocalPressure(
                        place,
                        OptionalInt.of(industry),
                        Optional.empty(),
                        key,
                        amount,
                        Limited.of(key).unit(),
                        YEAR,
                        basis,
                        "bureau",
                        ""));
        return self();
    }

    /// @param downstream empty where its river reaches none of the places next
    public T basin(String place, String basin, String downstream) {
        Optional<String> next = downstream.isEmpty() ? Optional.empty() : Optional.of(downstream);
        basins.add(new Basin(place, basin, basin, "", next, Basis.ASSUMED, "", ""));
        return self();
    }

    /// @param also another name of the theme
    public T theme(String theme, String also, String industry, Basis basis) {
        themes.add(
                new ThemeMember(
                        theme, theme + " theme", "", List.of(also), industry, basis, "", ""));
        return self();
    }

    public T project(Project project) {
        projects.add(project);
        return self();
    }

    public T partner(String place, String partner) {
        partners.add(new Partner(place, partner, "pair", OptionalInt.empty(), "", "press", ""));
        return self();
    }

    /// A minute counts as a kilometre.
    public T travel(String from, String to, double minutes) {
        return travel(from, to, minutes, "road", YEAR);
    }

    public T travel(String from, String to, double minutes, String mode, int year) {
        travel.add(new Travel(from, to, minutes, mode, year, Basis.REPORTED, "book"));
        return self();
    }

    /// What a place did about a handicap.
    ///
    /// @param year 0 where that is not told
    public T remedy(String key, Handicap handicap, String place, int year) {
        remedies.add(
                new Remedy(
                        key,
                        handicap,
                        place,
                        key,
                        "",
                        year == 0 ? OptionalInt.empty() : OptionalInt.of(year),
                        Optional.empty(),
                        "",
                        "",
                        Basis.REPORTED,
                        "press",
                        ""));
        return self();
    }

    public T limit(String scenario, String place, String of, double amount) {
        limits.add(
                new Limit(
                        scenario,
                        Optional.of(place),
                        Optional.empty(),
                        Limited.of(of),
                        amount,
                        Basis.REPORTED,
                        "plan",
                        ""));
        return self();
    }

    /// All that has been laid out, to add to.
    RegionBuilder laidOut(String name, String area, Places all, Industries ofThem) {
        return Region.builder()
                .name(name, "")
                .area(area)
                .baseYear(YEAR)
                .places(all)
                .industries(ofThem)
                .all(Reach.class, reaches)
                .pressures(pressures)
                .all(LocalPressure.class, localPressures)
                .all(Limit.class, limits)
                .all(Basin.class, basins)
                .all(ThemeMember.class, themes)
                .projects(projects)
                .all(Partner.class, partners)
                .all(Travel.class, travel)
                .all(Remedy.class, remedies)
                .firmCounts(new FirmCounts(firmCounts, List.of()));
    }

    /// @param bought product × industry, all of it at home
    /// @param use product × final use, likewise
    /// @param components industry × part of value added
    static NationalTable table(
            Matrix bought, Matrix use, Matrix components, double[] outputs, double[] jobs) {
        int n = outputs.length;
        return new NationalTable(
                bought,
                Matrix.zeros(n, n),
                use,
                Matrix.zeros(n, FinalUse.values().length),
                components,
                outputs,
                jobs,
                Basis.REPORTED);
    }
}
