package org.shanhai.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.region.Alias;
import org.shanhai.region.Place;
import org.shanhai.region.Places;

class PlaceFinderTest {
    private final Places places = TestPlaces.all();

    private static String find(
            PlaceFinder finder, String named, String address, String code, String name) {
        return switch (finder.find(named, address, code, name)) {
            case PlaceFinder.Found(Place place) -> place.key();
            case PlaceFinder.Outside outside -> "OUTSIDE";
            case PlaceFinder.NotFound none -> "NONE";
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The column of places goes first, by key or name.
                "longyou | 慈溪市某路1号 | 91330282MA28F0001J | 某某厂 | longyou",
                "龙游县 | '' | '' | 某某厂 | longyou",
                // The address, where it agrees with the city of the code.
                "'' | 浙江省衢州市龙游县某路1号 | '' | 某某厂 | longyou",
                "'' | 龙游县某路1号 | 91330802MA28F0001M | 某某厂 | longyou",
                // The code goes before an address in another city.
                "'' | 慈溪市某路1号 | 91330825MA28F00010 | 某某厂 | longyou",
                "'' | '' | 330825000012345 | 某某厂 | longyou",
                "'' | '' | 330825 | 某某厂 | longyou",
                "'' | '' | 33082 | 某某厂 | NONE",
                // The name is the last.
                "'' | '' | '' | 龙游某某厂 | longyou",
                "'' | '' | '' | 某某有限公司慈溪市分公司 | cixi",
                "'' | '' | '' | 景宁某某厂 | jingning",
                // One character is no name of a place: others have it too.
                "'' | '' | '' | 景县某厂 | jing",
                "'' | '' | '' | 某景厂 | NONE",
                // Outside.
                "'' | 江西省南昌市某路 | '' | 某某厂 | OUTSIDE",
                "'' | 上海市浦东新区某路 | '' | 某某厂 | OUTSIDE",
                "'' | '' | 91310115MA28F00014 | 某某厂 | OUTSIDE",
                "上海市慈溪市路 | '' | '' | 某某厂 | OUTSIDE",
                "广西壮族自治区慈溪市路 | '' | '' | 某某厂 | OUTSIDE",
                "'' | 慈溪市某路 | 91310107MA28F0001H | 某某厂 | OUTSIDE",
                // A code that is none does not speak against an address; it is better than none.
                "'' | 慈溪市某路1号 | 91330825MA28F0001X | 某某厂 | cixi",
                "'' | 慈溪市某路 | 91310107MA28F0001X | 某某厂 | cixi",
                "'' | 龙游县某路 | AAAAAAAAAAAAAAAAAA | 某某厂 | longyou",
                "'' | '' | AAAAAAAAAAAAAAAAAA | 龙游某某厂 | longyou",
                "'' | '' | 91330825MA28F0001X | 某某厂 | longyou",
                // A city is no place of the region, only a sum of some.
                "'' | 衢州市某路 | '' | 某某厂 | NONE",
                "quzhou | '' | '' | 某某厂 | NONE",
                // Nor is one beyond it, even where a column gives its key.
                "jiangxi | '' | '' | 某某厂 | NONE",
                "'' | '' | '' | 某某厂 | NONE",
            })
    void findsWhereAFirmIsRegistered(
            String named, String address, String code, String name, String expected) {
        PlaceFinder finder = new PlaceFinder(places, places.get("zhejiang"));
        assertThat(find(finder, named, address, code, name)).isEqualTo(expected);
    }

    /// Aliases of more than a place tell nothing of it, nor do those of places beyond the area or
    /// in Latin letters, which are parts of other words.
    @ParameterizedTest
    @CsvSource({
        "灵山镇某路, longyou",
        "大衢某路, NONE",
        "钱塘某路, NONE",
        "赣某路, NONE",
        "ly某路, NONE",
    })
    void readsChineseNamesOfPlacesInsideInAddresses(String address, String expected) {
        Places named =
                TestPlaces.all(
                        TestPlaces.alias("灵山镇", "longyou", Alias.Rule.PART),
                        TestPlaces.alias("大衢", "longyou", Alias.Rule.WHOLE),
                        TestPlaces.alias("钱塘", "longyou", Alias.Rule.ACROSS),
                        TestPlaces.alias("赣", "jiangxi", Alias.Rule.SAME),
                        TestPlaces.alias("", "kecheng", Alias.Rule.SAME),
                        TestPlaces.alias("ly", "longyou", Alias.Rule.SAME));
        PlaceFinder finder = new PlaceFinder(named, named.get("zhejiang"));
        assertThat(find(finder, "", address, "", "")).isEqualTo(expected);
    }

    /// Of a small study area, another city of the same province is elsewhere.
    @ParameterizedTest
    @CsvSource({"衢州市龙游县某路, longyou", "宁波市龙游县某路, OUTSIDE", "慈溪市某路, OUTSIDE"})
    void aCityWithoutAPlaceOfTheAreaIsElsewhere(String address, String expected) {
        PlaceFinder finder = new PlaceFinder(places, places.get("quzhou"));
        assertThat(find(finder, "", address, "", "")).isEqualTo(expected);
    }

    /// A study area may be less than a province, or more than one.
    @ParameterizedTest
    @CsvSource({
        "quzhou, 浙江省衢州市龙游县某路, longyou",
        "quzhou, 江西省龙游县某路, OUTSIDE",
        "longyou, 浙江省龙游县某路, longyou",
        "china, 浙江省龙游县某路, longyou",
        "china, 江苏省龙游县某路, OUTSIDE",
        "zhejiang, 浙江省龙游县某路, longyou",
    })
    void anAddressMayBeginWithTheProvinceOfTheArea(String area, String address, String expected) {
        PlaceFinder finder = new PlaceFinder(places, places.get(area));
        assertThat(find(finder, "", address, "", "")).isEqualTo(expected);
    }

    /// What was looked at: the column, else the address, else the code.
    @Test
    void tellsWhatNamedNoPlace() {
        PlaceFinder finder = new PlaceFinder(places, places.get("zhejiang"));
        assertThat(finder.find("某地", "某路", "123", "某厂")).isEqualTo(new PlaceFinder.NotFound("某地"));
        assertThat(finder.find(" ", "某路", "123", "某厂")).isEqualTo(new PlaceFinder.NotFound("某路"));
        assertThat(finder.find("", " ", "123", "某厂")).isEqualTo(new PlaceFinder.NotFound("123"));
    }
}
