package org.shanhai.supply.survey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.region.Region;
import org.shanhai.supply.Group;
import org.shanhai.supply.Groups;

/// A surveyed region of three places and two industries whose answers are worked out by hand.
///
/// Every cell makes 100, but the rest of the country has no care. A mill of the west buys 20 of
/// itself, 20 of the mill of the east and 10 of care; the mill of the east buys 10 of the rest;
/// care of the east buys 30 of the mill of the west. So the coefficients are .2, .2, .1, .1 and .3,
/// and a unit of final demand for the mill of the west makes 1.25 of it, .125 of care there, .25 of
/// the mill of the east and .025 of that of the rest.
///
/// The mill and the care of the west pay 50 of wages each, nobody else any.
final class SixCells {
    static final int WEST = 0;
    static final int EAST = 1;
    static final int REST = 2;
    static final int MILL = 0;
    static final int CARE = 1;

    /// West is here, east its partner.
    static final Groups GROUPS = new Groups(List.of(Group.HERE, Group.PARTNER, Group.OUTSIDE));

    private SixCells() {}

    static SurveyChains chains(Path folder) {
        return SurveyChains.of(region(folder));
    }

    static Region region(Path folder) {
        put(
                folder,
                "datapackage.json",
                """
                {"name": "six",
                 "shanhai": {"name": "Six cells", "area": "area", "base_year": 2020,
                   "currency": "CNY"},
                 "resources": [
                   {"name": "places", "path": "places.csv"},
                   {"name": "industries", "path": "industries.csv"},
                   {"name": "facts", "path": "facts.csv"},
                   {"name": "pressures_by_place", "path": "pressures.csv"},
                   {"name": "flows", "path": "flows.csv"}]}
                """);
        put(
                folder,
                "places.csv",
                """
                place,name,within,kind
                country,Country,,country
                area,Area,country,province
                1west,West,area,county
                2east,East,area,county
                3rest,Rest,country,province
                """);
        put(
                folder,
                "industries.csv",
                "industry,name,broad\n1mill,Mill,secondary\n2care,Care,tertiary\n");
        put(
                folder,
                "flows.csv",
                """
                from_place,from_industry,to_place,to_industry,use,amount
                1west,1mill,1west,1mill,,20
                2east,1mill,1west,1mill,,20
                1west,2care,1west,1mill,,10
                3rest,1mill,2east,1mill,,10
                1west,1mill,2east,2care,,30
                1west,1mill,1west,,household,10
                1west,1mill,2east,,household,20
                1west,1mill,3rest,,household,10
                1west,1mill,1west,,export,10
                1west,2care,1west,,household,90
                2east,1mill,2east,,household,40
                2east,1mill,2east,,export,40
                2east,2care,2east,,household,95
                2east,2care,2east,,stocks,5
                3rest,1mill,3rest,,household,90
                """);
        put(
                folder,
                "facts.csv",
                """
                place,industry,measure,value,relation,scope,unit,year,basis
                1west,1mill,wages,50,=,all,CNY,2020,estimated
                1west,2care,wages,50,=,all,CNY,2020,estimated
                2east,1mill,wages,0,=,all,CNY,2020,estimated
                2east,2care,wages,0,=,all,CNY,2020,estimated
                3rest,1mill,wages,0,=,all,CNY,2020,estimated
                """);
        put(
                folder,
                "pressures.csv",
                """
                place,industry,use,pressure,amount,unit,year,basis
                1west,1mill,,co2,50,t,2020,estimated
                2east,1mill,,co2,30,t,2020,estimated
                3rest,1mill,,co2,10,t,2020,estimated
                """);
        Reading reading = PackReader.read(folder.toString(), Progress.SILENT);
        if (!(reading instanceof Reading.Sound sound)) {
            throw new IllegalStateException(reading.problems().toString());
        }
        return sound.region();
    }

    private static void put(Path folder, String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
