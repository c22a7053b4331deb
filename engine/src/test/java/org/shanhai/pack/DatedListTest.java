package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// Who is a mountain place follows from the list of the year that is asked for.
class DatedListTest {
    @TempDir Path folder;

    private Region region(TinyPack pack, int asked) {
        return PackReader.read(
                        pack.folder(folder).toString(),
                        PackOptions.PLAIN.of(asked),
                        Progress.SILENT)
                .orElseThrow();
    }

    private static TinyPack dated() {
        return TinyPack.sound()
                .with(
                        "places.csv",
                        """
                        place,name,name_local,within,kind,role,joined_list,left_list
                        all,All,,,province,,,
                        longyou,Longyou,,all,county,mountain,,
                        leaver,Leaver,,all,county,mountain,,2024
                        joiner,Joiner,,all,county,mountain,2023,
                        yiwu,Yiwu,,all,county,coast,,
                        """);
    }

    private static String mountains(Region region) {
        return region.listInside(Role.MOUNTAIN).stream()
                .map(Place::key)
                .collect(Collectors.joining(" "));
    }

    /// Of a year in which it changed, as it was after that; of none, and of years to come, the
    /// latest.
    @ParameterizedTest
    @CsvSource({
        "0, 2024, joiner longyou",
        "2021, 2021, leaver longyou",
        "2023, 2023, joiner leaver longyou",
        "2024, 2024, joiner longyou",
        "2030, 2024, joiner longyou",
    })
    void rolesFollowTheListOfTheYear(int asked, int year, String mountains) {
        Region region = region(dated(), asked);

        assertThat(region.list()).hasValue(year);
        assertThat(mountains(region)).isEqualTo(mountains);
        assertThat(region.listInside(Role.OTHER)).hasSize(3 - mountains.split(" ").length);
        assertThat(region.place("yiwu").hasRole(Role.COAST)).isTrue();
        assertThat(region.place("leaver").leftList()).hasValue(2024);
        assertThat(region.toBuilder().build().list()).hasValue(year);
    }

    @Test
    void whereNobodyDatesItRolesAreAsTheyStand() {
        Region region = region(TinyPack.sound(), 0);

        assertThat(region.list()).isEqualTo(OptionalInt.empty());
        assertThat(mountains(region)).isEqualTo("longyou");
    }

    /// Nobody takes the list as it stands for one of the year that was asked for.
    @Test
    void aYearOfWhatNobodyDatesIsRefused() {
        assertThat(
                        PackReader.read(
                                        TinyPack.sound().folder(folder).toString(),
                                        PackOptions.PLAIN.of(2021),
                                        Progress.SILENT)
                                .problems()
                                .toString())
                .contains("no_dated_list(2021)");
    }
}
