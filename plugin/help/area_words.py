"""Steps 1 and 2 of the panel: words and page by name of the control."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate

_PANEL, _FIRST, _DOWNLOAD, _IMAGERY = "panel.md", "first-map.md", "download.md", "imagery.md"


def area_words() -> dict[str, tuple[str, str]]:
    return {
        "furrow_header_area": (
            translate(
                "Help",
                "Step 1: the folder of the project, the area to map, and the season. One project "
                "is one area in one season.",
            ),
            _FIRST,
        ),
        "furrow_do_area": (
            translate(
                "Help",
                "Chooses a new or empty folder for the project; with a folder chosen, goes on to "
                "the imagery. All that Furrow makes lies in that folder.",
            ),
            _FIRST,
        ),
        "furrow_open_project": (
            translate(
                "Help",
                "Opens the folder of a project that was made before, and shows how far it is.",
            ),
            _PANEL,
        ),
        "AreaChoice": (
            translate(
                "Help",
                "What is mapped. A smaller area is downloaded and mapped faster; it needs to hold "
                "the labelled parcels.",
            ),
            _FIRST,
        ),
        "furrow_area_all": (
            translate(
                "Help",
                "Maps all that the imagery covers. For a download, choose an area instead.",
            ),
            _FIRST,
        ),
        "furrow_area_drawn": (
            translate(
                "Help",
                "Draw the area on the map: a rectangle, a polygon or a circle. Escape gives the "
                "pointer back.",
            ),
            _FIRST,
        ),
        "furrow_area_view": (
            translate("Help", "Takes as the area what QGIS’s map shows at this moment."),
            _FIRST,
        ),
        "furrow_area_layer": (
            translate(
                "Help",
                "Takes the rectangle around a layer’s polygons, or around those that are selected.",
            ),
            _FIRST,
        ),
        "furrow_area_undo": (
            translate("Help", "Takes back the last change of the area, then the one before it."),
            _FIRST,
        ),
        "furrow_area_inside": (
            translate(
                "Help",
                "Maps only what lies inside the polygons, as for a district or a farm. Without it "
                "the whole rectangle around them is mapped.",
            ),
            _FIRST,
        ),
        "furrow_draw_rectangle": (
            translate("Help", "Drag a rectangle on the map. Its corners can be dragged later."),
            _FIRST,
        ),
        "furrow_draw_polygon": (
            translate(
                "Help",
                "Click the corners of the area on the map. Enter or a right click ends it.",
            ),
            _FIRST,
        ),
        "furrow_draw_circle": (
            translate("Help", "Drag a circle on the map, from its centre outwards."),
            _FIRST,
        ),
        "furrow_add_basemap": (
            translate(
                "Help",
                "Adds OpenStreetMap below the other layers, to see where you are. It comes from "
                "its own servers.",
            ),
            _FIRST,
        ),
        "SeasonChoice": (
            translate(
                "Help",
                "The months that the map is about. The seasons offered fit the place; choose your "
                "own days where yours differs, or let Furrow find the months that the imagery "
                "covers best.",
            ),
            _FIRST,
        ),
        "furrow_season_first": (
            translate("Help", "The day on which the season begins: well before the crops emerge."),
            _FIRST,
        ),
        "furrow_season_last": (
            translate("Help", "The day on which the season ends: after the last harvest."),
            _FIRST,
        ),
        "furrow_crop_calendar": (
            translate(
                "Help",
                "When crops usually grow at this latitude, and which of them the season holds. "
                "Years and places differ by a month or more.",
            ),
            _FIRST,
        ),
        "furrow_rough_download": (
            translate(
                "Help",
                "About how much has to be downloaded for this area and season. Step 2 looks it up "
                "exactly.",
            ),
            _DOWNLOAD,
        ),
    }


def imagery_words() -> dict[str, tuple[str, str]]:
    return {
        "furrow_header_imagery": (
            translate(
                "Help",
                "Step 2: a season of satellite imagery, from the network or from a folder, made "
                "into cloud-free pictures at even steps of time.",
            ),
            _IMAGERY,
        ),
        "furrow_do_imagery": (
            translate(
                "Help",
                "Does what comes next for the imagery. Before a download it first looks at what "
                "there is, and says how clear the season is and how much has to be downloaded.",
            ),
            _DOWNLOAD,
        ),
        "furrow_imagery_download": (
            translate("Help", "Furrow downloads the imagery of your area and season, and no more."),
            _DOWNLOAD,
        ),
        "furrow_imagery_own": (
            translate(
                "Help",
                "Reads imagery from a folder on this computer: a STAC catalog, or GeoTIFFs with "
                "the date in their names. Nothing in it is changed.",
            ),
            _IMAGERY,
        ),
        "DownloadForm": (
            translate(
                "Help",
                "What to download: from which source, of which satellites, and how much cloud a "
                "date may have.",
            ),
            _DOWNLOAD,
        ),
        "furrow_source": (
            translate(
                "Help",
                "Whose archive the imagery comes from. Archives differ in the satellites that they "
                "hold, and in whether they want an account.",
            ),
            _DOWNLOAD,
        ),
        "furrow_sensor_s2": (
            translate(
                "Help",
                "Optical imagery, a pixel each 10 m. It sees nothing through clouds.",
            ),
            _DOWNLOAD,
        ),
        "furrow_sensor_s1": (
            translate(
                "Help",
                "Radar imagery, a pixel each 10 m. It sees through clouds, which helps where the "
                "season is cloudy.",
            ),
            _DOWNLOAD,
        ),
        "furrow_max_cloud": (
            translate(
                "Help",
                "Dates on which clouds hide more of your area than this are not downloaded. "
                "Lower it to download less, raise it where clear days are rare.",
            ),
            _DOWNLOAD,
        ),
        "furrow_time_grid": (
            translate(
                "Help",
                "How the season becomes pictures, one a time step. The defaults serve most. Once "
                "the project is made they are settled, since its models are made for them.",
            ),
            _IMAGERY,
        ),
        "furrow_time_step": (
            translate(
                "Help",
                "How much time one picture covers. Shorter steps show more of a crop’s season, and "
                "need more clear days: look at the chart first.",
            ),
            _IMAGERY,
        ),
        "furrow_composite": (
            translate("Help", "How the clear dates of a time step become one picture."),
            _IMAGERY,
        ),
        "furrow_clouds": (
            translate(
                "Help",
                "What is left out as cloud. Strict loses clear land, lenient lets haze and snow "
                "through.",
            ),
            _IMAGERY,
        ),
        "furrow_cloud_buffer": (
            translate(
                "Help",
                "What lies this close to a cloud or its shadow is left out, too, for their edges "
                "are seldom found.",
            ),
            _IMAGERY,
        ),
        "furrow_orbits": (
            translate(
                "Help",
                "Sentinel-1 looks from two sides, when it flies north and when it flies south. "
                "In one picture they give more dates; apart, hills disturb less.",
            ),
            _IMAGERY,
        ),
        "furrow_account": (
            translate(
                "Help",
                "The account of the source, kept by QGIS. Furrow sends it with the download, and "
                "writes it nowhere.",
            ),
            _DOWNLOAD,
        ),
        "OutlookView": (
            translate(
                "Help",
                "What the season’s imagery is good for: how often the ground is seen clear, and "
                "where there are gaps.",
            ),
            _DOWNLOAD,
        ),
        "furrow_outlook_chart": (
            translate(
                "Help",
                "A bar for each step of time: how many clear views it has. Dots are radar dates; "
                "what is hatched was hardly ever seen clear. Point at a bar for its figures.",
            ),
            _DOWNLOAD,
        ),
        "furrow_try_again": (
            translate("Help", "Downloads the dates that failed; the others stay as they are."),
            _DOWNLOAD,
        ),
        "furrow_show_season": (
            translate(
                "Help",
                "Adds the season to the map, a layer for each step of time. QGIS’s temporal "
                "controller plays it.",
            ),
            _DOWNLOAD,
        ),
        "furrow_look_at_imagery": (
            translate("Help", "Lists the dates of the imagery, and where the season has gaps."),
            _DOWNLOAD,
        ),
    }
