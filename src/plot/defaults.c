/* Default values of properties: what each kind of graphics object starts with (factory), and what a program
 * wants for objects made later: set (0, "defaultlinelinewidth", 2), or on figures and axes for those inside.
 *
 * Defaults live in FigObject.defaults, by kind and property in one word ("linelinewidth") as Octave names
 * them. The factory values are a list in text for each kind: name=text|, name=#numbers| (rows apart by ;),
 * and name=@rows cols| for a matrix of ones. It also says which properties a kind has. */
#include "plot/defaults.h"

#include <stdlib.h>
#include <string.h>

#include "lang/call.h"
#include "lib/text.h"
#include "plot/properties.h"

static const char of_all[] =
    "beingdeleted=off|busyaction=queue|buttondownfcn=#|clipping=on|contextmenu=#|createfcn=#|deletefcn=#|"
    "handlevisibility=on|hittest=on|interruptible=on|pickableparts=visible|selected=off|"
    "selectionhighlight=on|tag=|uicontextmenu=#|userdata=#|visible=on|";
static const char of_axes[] =
    "activepositionproperty=outerposition|alim=#0 1|alimmode=auto|alphamap=#|alphascale=linear|"
    "ambientlightcolor=#1 1 1|box=off|boxstyle=back|cameraposition=#0 0 0|camerapositionmode=auto|"
    "cameratarget=#0 0 0|cameratargetmode=auto|cameraupvector=#0 0 0|cameraupvectormode=auto|"
    "cameraviewangle=#6.6086|cameraviewanglemode=auto|clim=#0 1|climmode=auto|clippingstyle=3dbox|"
    "color=#1 1 1|colormap=#|colororder=#0 0.447 0.741;0.85 0.325 0.098;0.929 0.694 0.125;"
    "0.494 0.184 0.556;0.466 0.674 0.188;0.301 0.745 0.933;0.635 0.078 0.184|colororderindex=#1|"
    "colorscale=linear|currentpoint=#0 0 0;0 0 0|dataaspectratio=#1 1 1|dataaspectratiomode=auto|"
    "fontangle=normal|fontname=*|fontsize=#10|fontsizemode=auto|fontsmoothing=on|fontunits=points|"
    "fontweight=normal|gridalpha=#0.15|gridalphamode=auto|gridcolor=#0.15 0.15 0.15|gridcolormode=auto|"
    "gridlinestyle=-|innerposition=#0.13 0.11 0.775 0.815|interactions=#|labelfontsizemultiplier=#1.1|"
    "layer=bottom|layout=#|legend=#|linestyleorder=-|linestyleorderindex=#1|linewidth=#0.5|"
    "minorgridalpha=#0.25|minorgridalphamode=auto|minorgridcolor=#0.1 0.1 0.1|minorgridcolormode=auto|"
    "minorgridlinestyle=:|nextplot=replace|nextseriesindex=#1|outerposition=#0 0 1 1|"
    "plotboxaspectratio=#1 1 1|plotboxaspectratiomode=auto|position=#0.13 0.11 0.775 0.815|"
    "positionconstraint=outerposition|projection=orthographic|sortmethod=depth|tickdir=in|"
    "tickdirmode=auto|ticklabelinterpreter=tex|ticklength=#0.01 0.025|tightinset=#0 0 0 0|"
    "titlefontsizemultiplier=#1.1|titlefontweight=bold|toolbar=#|units=normalized|view=#0 90|xaxis=#|"
    "xaxislocation=bottom|xcolor=#0.15 0.15 0.15|xcolormode=auto|xdir=normal|xgrid=off|xlim=#0 1|"
    "xlimmode=auto|xminorgrid=off|xminortick=off|xscale=linear|xtick=#0 0.2 0.4 0.6 0.8 1|xticklabel=|"
    "xticklabelmode=auto|xticklabelrotation=#0|xtickmode=auto|yaxis=#|yaxislocation=left|"
    "ycolor=#0.15 0.15 0.15|ycolormode=auto|ydir=normal|ygrid=off|ylim=#0 1|ylimmode=auto|yminorgrid=off|"
    "yminortick=off|yscale=linear|ytick=#0 0.2 0.4 0.6 0.8 1|yticklabel=|yticklabelmode=auto|"
    "yticklabelrotation=#0|ytickmode=auto|zaxis=#|zcolor=#0.15 0.15 0.15|zcolormode=auto|zdir=normal|"
    "zgrid=off|zlim=#0 1|zlimmode=auto|zminorgrid=off|zminortick=off|zscale=linear|"
    "ztick=#0 0.2 0.4 0.6 0.8 1|zticklabel=|zticklabelmode=auto|zticklabelrotation=#0|ztickmode=auto|"
    "mousewheelzoom=#0.5|looseinset=#0 0 0 0|xminortickvalues=#|yminortickvalues=#|zminortickvalues=#|";
static const char of_figure[] =
    "alphamap=@64 1|closerequestfcn=closereq|color=#1 1 1|colormap=#|currentaxes=#|currentcharacter=|"
    "currentobject=#|currentpoint=#0;0|dockcontrols=off|filename=|graphicssmoothing=on|integerhandle=on|"
    "inverthardcopy=on|keypressfcn=#|keyreleasefcn=#|menubar=figure|name=|number=#|nextplot=add|"
    "numbertitle=on|outerposition=#-1 -1 -1 -1|paperorientation=portrait|"
    "paperposition=#1.34218525800277 3.31913894350207 5.81562948399447 4.36172211299585|"
    "paperpositionmode=auto|papersize=#8.5 11|papertype=usletter|paperunits=inches|pointer=arrow|"
    "pointershapecdata=@16 16|pointershapehotspot=#1 1|position=#300 200 560 420|renderer=opengl|"
    "renderermode=auto|resize=on|resizefcn=#|selectiontype=normal|sizechangedfcn=#|toolbar=auto|"
    "units=pixels|windowbuttondownfcn=#|windowbuttonmotionfcn=#|windowbuttonupfcn=#|windowkeypressfcn=#|"
    "windowkeyreleasefcn=#|windowscrollwheelfcn=#|windowstyle=normal|";
static const char of_hggroup[] =
    "displayname=|alim=#|clim=#|xlim=#|ylim=#|zlim=#|aliminclude=on|climinclude=on|xliminclude=on|"
    "yliminclude=on|zliminclude=on|";
static const char of_image[] =
    "alphadata=#1|alphadatamapping=none|cdata=#|cdatamapping=direct|xdata=#|ydata=#|alim=#|clim=#|xlim=#|"
    "ylim=#|aliminclude=on|climinclude=on|xliminclude=on|yliminclude=on|xdatamode=auto|ydatamode=auto|";
static const char of_light[] =
    "color=#1 1 1|position=#1 0 1|style=infinite|";
static const char of_line[] =
    "color=#0 0 0|displayname=|linejoin=round|linestyle=-|linewidth=#0.5|marker=none|markeredgecolor=auto|"
    "markerfacecolor=none|markersize=#6|xdata=#0 1|xdatasource=|ydata=#0 1|ydatasource=|zdata=#|"
    "zdatasource=|xlim=#0 1 1 -Inf|ylim=#0 1 1 -Inf|zlim=#|xliminclude=on|yliminclude=on|zliminclude=on|";
static const char of_patch[] =
    "alphadatamapping=scaled|ambientstrength=#0.3|backfacelighting=reverselit|cdata=#|cdatamapping=scaled|"
    "diffusestrength=#0.6|displayname=|edgealpha=#1|edgecolor=#0 0 0|edgelighting=none|facealpha=#1|"
    "facecolor=#0 0 0|facelighting=flat|facenormals=#|facenormalsmode=auto|faces=#1 2 3|"
    "facevertexalphadata=#|facevertexcdata=#|linestyle=-|linewidth=#0.5|marker=none|markeredgecolor=auto|"
    "markerfacecolor=none|markersize=#6|specularcolorreflectance=#1|specularexponent=#10|"
    "specularstrength=#0.9|vertexnormals=#|vertexnormalsmode=auto|vertices=#0 1;1 1;0 0|xdata=#0;1;0|"
    "ydata=#1;1;0|zdata=#|alim=#|clim=#|xlim=#|ylim=#|zlim=#|aliminclude=on|climinclude=on|xliminclude=on|"
    "yliminclude=on|zliminclude=on|";
static const char of_scatter[] =
    "annotation=#|cdata=#|cdatamode=auto|cdatasource=|datatiptemplate=#|displayname=|latitudedata=#|"
    "latitudedatasource=|linewidth=#0.5|longitudedata=#|longitudedatasource=|marker=o|markeredgealpha=#1|"
    "markeredgecolor=flat|markerfacealpha=#1|markerfacecolor=none|rdata=#|rdatasource=|seriesindex=#|"
    "sizedata=#|sizedatasource=|thetadata=#|thetadatasource=|xdata=#|xdatasource=|ydata=#|ydatasource=|"
    "zdata=#|zdatasource=|alim=#|clim=#|xlim=#|ylim=#|zlim=#|aliminclude=on|climinclude=on|xliminclude=on|"
    "yliminclude=on|zliminclude=on|";
static const char of_surface[] =
    "alphadata=#1|alphadatamapping=scaled|ambientstrength=#0.3|backfacelighting=reverselit|"
    "cdata=#1 0 0;0 1 0;0 0 1|cdatamapping=scaled|cdatasource=|diffusestrength=#0.6|displayname=|"
    "edgealpha=#1|edgecolor=#0 0 0|edgelighting=none|facealpha=#1|facecolor=flat|facelighting=flat|"
    "facenormals=#|facenormalsmode=auto|linestyle=-|linewidth=#0.5|marker=none|markeredgecolor=auto|"
    "markerfacecolor=none|markersize=#6|meshstyle=both|specularcolorreflectance=#1|specularexponent=#10|"
    "specularstrength=#0.9|vertexnormals=#|vertexnormalsmode=auto|xdata=#1 2 3;1 2 3;1 2 3|xdatasource=|"
    "ydata=#1 1 1;2 2 2;3 3 3|ydatasource=|zdata=#1 0 0;0 1 0;0 0 1|zdatasource=|alim=#|clim=#|xlim=#|"
    "ylim=#|zlim=#|aliminclude=on|climinclude=on|xliminclude=on|yliminclude=on|zliminclude=on|";
static const char of_text[] =
    "backgroundcolor=none|color=#0 0 0|edgecolor=none|editing=off|extent=#0 0 0 0|fontangle=normal|"
    "fontname=*|fontsize=#10|fontsmoothing=on|fontunits=points|fontweight=normal|horizontalalignment=left|"
    "interpreter=tex|linestyle=-|linewidth=#0.5|margin=#3|position=#0 0 0|rotation=#0|string=|units=data|"
    "verticalalignment=middle|xlim=#|ylim=#|zlim=#|xliminclude=off|yliminclude=off|zliminclude=off|"
    "positionmode=auto|rotationmode=auto|horizontalalignmentmode=auto|verticalalignmentmode=auto|";
static const char of_uibuttongroup[] =
    "backgroundcolor=#0.94 0.94 0.94|bordertype=etchedin|borderwidth=#1|fontangle=normal|fontname=*|"
    "fontsize=#10|fontunits=points|fontweight=normal|foregroundcolor=#0 0 0|highlightcolor=#1 1 1|"
    "position=#0 0 1 1|resizefcn=#|selectedobject=#|selectionchangedfcn=#|shadowcolor=#0.7 0.7 0.7|"
    "sizechangedfcn=#|units=normalized|title=|titleposition=lefttop|";
static const char of_uicontextmenu[] =
    "callback=#|position=#0 0|";
static const char of_uicontrol[] =
    "backgroundcolor=#0.94 0.94 0.94|callback=#|cdata=#|enable=on|extent=#0 0 0 0|fontangle=normal|"
    "fontname=*|fontsize=#10|fontunits=points|fontweight=normal|foregroundcolor=#0 0 0|"
    "horizontalalignment=center|keypressfcn=#|listboxtop=#1|max=#1|min=#0|position=#0 0 80 30|"
    "sliderstep=#0.01 0.1|string=|style=pushbutton|tooltipstring=|units=pixels|value=#0|"
    "verticalalignment=middle|";
static const char of_uimenu[] =
    "accelerator=|callback=#|checked=off|enable=on|foregroundcolor=#0 0 0|label=|position=#0|"
    "separator=off|text=|";
static const char of_uipanel[] =
    "backgroundcolor=#0.94 0.94 0.94|bordertype=etchedin|borderwidth=#1|fontangle=normal|fontname=*|"
    "fontsize=#10|fontunits=points|fontweight=normal|foregroundcolor=#0 0 0|highlightcolor=#1 1 1|"
    "position=#0 0 1 1|resizefcn=#|shadowcolor=#0.7 0.7 0.7|sizechangedfcn=#|title=|titleposition=lefttop|"
    "units=normalized|";
static const char of_uipushtool[] =
    "cdata=#|clickedcallback=#|enable=on|separator=off|tooltipstring=|";
static const char of_uitoggletool[] =
    "cdata=#|clickedcallback=#|enable=on|offcallback=#|oncallback=#|separator=off|state=off|"
    "tooltipstring=|";

typedef struct KindDefaults {
    const char *kind, *properties;
} KindDefaults;

/* By name: get (0, "default") lists them in this order. */
static const KindDefaults factory[] = {
    { "axes", of_axes }, { "figure", of_figure }, { "hggroup", of_hggroup }, { "image", of_image },
    { "light", of_light }, { "line", of_line }, { "patch", of_patch }, { "scatter", of_scatter },
    { "surface", of_surface }, { "text", of_text }, { "uibuttongroup", of_uibuttongroup },
    { "uicontextmenu", of_uicontextmenu }, { "uicontrol", of_uicontrol }, { "uimenu", of_uimenu },
    { "uipanel", of_uipanel }, { "uipushtool", of_uipushtool }, { "uitable", "" },
    { "uitoggletool", of_uitoggletool }, { "uitoolbar", "" },
};

/* Looking up. */

/* The text behind "name=" in a list, up to '|'; NULL: not there. */
static const char *entry_in(const char *list, const char *name)
{
    size_t len = strlen(name);
    for (const char *s = list; *s; s = strchr(s, '|') + 1)
        if (strncmp(s, name, len) == 0 && s[len] == '=') return s + len + 1;
    return NULL;
}

static const KindDefaults *kind_named(const char *kind)
{
    for (int k = 0; k < COUNT_OF(factory); k++)
        if (strcmp(factory[k].kind, kind) == 0) return &factory[k];
    return NULL;
}

static const char *entry_of(const KindDefaults *d, const char *name)
{
    const char *text = entry_in(of_all, name);
    return text ? text : entry_in(d->properties, name);
}

/* Properties that every object has without a factory value. */
static bool is_of_every_kind(const char *name)
{
    return strcmp(name, "type") == 0 || strcmp(name, "parent") == 0 || strcmp(name, "children") == 0;
}

/* "linelinewidth": the kind it starts with, and the property behind that; NULL: no such kind. */
static const KindDefaults *kind_of_word(const char *word, const char **property)
{
    for (int k = 0; k < COUNT_OF(factory); k++) {
        size_t len = strlen(factory[k].kind);
        if (strncmp(word, factory[k].kind, len) != 0) continue;
        *property = word + len;
        return &factory[k];
    }
    return NULL;
}

bool factory_has(const char *kind, const char *property)
{
    const KindDefaults *d = kind_named(kind);
    return d && entry_of(d, property);
}

/* Values out of the list. */

static Status matrix_of_ones(Interp *it, const char *s, Value *out)
{
    char *end;
    Index rows = strtol(s, &end, 10), cols = strtol(end, NULL, 10);
    Array *a = NULL;
    Status st = array_new(it, CLS_DOUBLE, rows, cols, &a);
    if (st != OK) return st;
    for (Index k = 0; k < a->numel; k++) array_f64(a)[k] = 1;
    *out = val_from_array_take(&a);
    return OK;
}

/* "1 2;3 4" up to '|'. */
static Status matrix_of_numbers(Interp *it, const char *s, Value *out)
{
    enum { MOST = 32 };
    double x[MOST];
    Index n = 0, rows = 1;
    Array *a = NULL;
    while (*s != '|' && n < MOST) {
        char *end;
        x[n++] = strtod(s, &end);
        if (*end == ';') rows++;
        s = *end == '|' ? end : end + 1;
    }
    if (n == 0) {
        *out = val_empty(it);
        return OK;
    }
    if (n == 1) {
        *out = val_num(x[0]);
        return OK;
    }
    Index cols = n / rows;
    Status st = array_new(it, CLS_DOUBLE, rows, cols, &a);
    if (st != OK) return st;
    for (Index k = 0; k < n; k++) array_f64(a)[k / cols + k % cols * rows] = x[k];
    *out = val_from_array_take(&a);
    return OK;
}

static Status value_of_entry(Interp *it, const char *text, Value *out)
{
    if (*text == '#') return matrix_of_numbers(it, text + 1, out);
    if (*text == '@') return matrix_of_ones(it, text + 1, out);
    *out = val_string_n(it, text, strchr(text, '|') - text);
    return OK;
}

static Status factory_value(Interp *it, const KindDefaults *d, const char *property, Value *out)
{
    const char *text = entry_of(d, property);
    if (!text) return err(it, "get: invalid factory default property '%s%s'", d->kind, property);
    if (strcmp(d->kind, "figure") == 0 && strcmp(property, "colormap") == 0) {
        Value n = val_num(64);
        return call_name(it, "viridis", &n, 1, out, 1);
    }
    return value_of_entry(it, text, out);
}

bool factory_get(Interp *it, const char *kind, const char *property, Value *out)
{
    const KindDefaults *d = kind_named(kind);
    if (!d || !entry_of(d, property)) return false;
    if (factory_value(it, d, property, out) == OK) return true;
    err_clear(it);
    return false;
}

/* Properties that are one of several words; what is on or off is seen by its factory value. */
static const struct {
    const char *property, *words;
} choices[] = {
    { "linestyle", "- -- : -. none" },
    { "marker", "none + o * . x s square d diamond ^ v > < p pentagram h hexagram | _" },
    { "xscale", "linear log" }, { "yscale", "linear log" }, { "zscale", "linear log" },
    { "xdir", "normal reverse" }, { "ydir", "normal reverse" }, { "zdir", "normal reverse" },
    { "nextplot", "new add replace replacechildren" }, { "tickdir", "in out" }, { "layer", "bottom top" },
    { "gridlinestyle", "- -- : -. none" }, { "minorgridlinestyle", "- -- : -. none" },
    { "fontweight", "normal bold" }, { "fontangle", "normal italic" }, { "interpreter", "tex none latex" },
    { "ticklabelinterpreter", "tex none latex" }, { "horizontalalignment", "left center right" },
    { "verticalalignment", "top cap middle baseline bottom" }, { "projection", "orthographic perspective" },
    { "units", "data inches centimeters normalized points pixels characters" },
    { "paperorientation", "portrait landscape" }, { "windowstyle", "normal modal docked" },
    { "xaxislocation", "bottom top origin" }, { "yaxislocation", "left right origin" },
};

static const char *words_of(const char *property, const char *text)
{
    size_t len = strlen(property);
    if (len > 4 && strcmp(property + len - 4, "mode") == 0 && strncmp(text, "auto|", 5) == 0)
        return "auto manual";
    for (int k = 0; k < COUNT_OF(choices); k++)
        if (strcmp(choices[k].property, property) == 0) return choices[k].words;
    bool is_switch = strncmp(text, "on|", 3) == 0 || strncmp(text, "off|", 4) == 0;
    return is_switch && strcmp(property, "handlevisibility") != 0 ? "on off" : NULL;
}

static PropertyClass class_of_numbers(const char *property, const char *text)
{
    const char *end = strchr(text, '|');
    size_t len = strlen(property);
    if (len >= 4 && strcmp(property + len - 4, "data") == 0) return PROPERTY_ANY;
    if (text[1] != '|' && !memchr(text, ' ', (size_t) (end - text))) return PROPERTY_NUMBER;
    int blanks = 0;
    for (const char *s = text; s < end; s++) blanks += *s == ' ';
    return strcmp(property, "position") == 0 && blanks == 3 ? PROPERTY_FOUR_NUMBERS : PROPERTY_ANY;
}

PropertyClass factory_class(const char *kind, const char *property, const char **words)
{
    static const char *const texts[] = { "name", "tag", "displayname", "fontname" };
    const KindDefaults *d = kind_named(kind);
    const char *text = d ? entry_of(d, property) : NULL;
    size_t len = strlen(property);
    if (!text) return PROPERTY_ANY;
    if (len >= 5 && strcmp(property + len - 5, "color") == 0) return PROPERTY_COLOR;
    if (*text == '#') return class_of_numbers(property, text);
    *words = words_of(property, text);
    if (*words) return PROPERTY_WORD;
    for (int k = 0; k < COUNT_OF(texts); k++)
        if (strcmp(texts[k], property) == 0) return PROPERTY_TEXT;
    return PROPERTY_ANY;
}

/* What programs set. */

/* The default set on o or what it lies in; NULL: none. */
static Value *default_set_on(Interp *it, const FigObject *o, const char *word)
{
    for (; o; o = o->parent) {
        Value *v = o->defaults ? struct_get_cstr(it, o->defaults, word) : NULL;
        if (v) return v;
    }
    return NULL;
}

Status default_get(Interp *it, const FigObject *o, const char *word, Value *out)
{
    const char *property = NULL;
    const KindDefaults *d = kind_of_word(word, &property);
    Value *v = d ? default_set_on(it, o, word) : NULL;
    if (v) {
        *out = val_retain(*v);
        return OK;
    }
    if (!d || !entry_of(d, property)) return err(it, "get: invalid default property '%s'", word);
    return factory_value(it, d, property, out);
}

Status factory_get_word(Interp *it, const char *word, Value *out)
{
    const char *property = NULL;
    const KindDefaults *d = kind_of_word(word, &property);
    if (!d) return err(it, "get: invalid factory default property '%s'", word);
    return factory_value(it, d, property, out);
}

Status default_set(Interp *it, FigObject *o, const char *word, Value v)
{
    const char *property = NULL;
    const KindDefaults *d = kind_of_word(word, &property);
    if (!d) return err(it, "invalid default property specification");
    if (!entry_of(d, property) && !is_of_every_kind(property))
        return err(it, "invalid %s property '%s'", d->kind, property);
    if (text_is(v, "remove")) {
        Index f = o->defaults ? struct_find(o->defaults, sym_intern(it, word)) : -1;
        if (f >= 0) struct_remove_field(it, o->defaults, f);
        return OK;
    }
    if (!o->defaults) o->defaults = struct_new(it);
    struct_set_cstr_take(it, o->defaults, word, val_retain(v));
    return OK;
}

/* All of them. */

static void add_field(Interp *it, Struct *s, const char *prefix, const char *word, Value v)
{
    StrBuf name = STRBUF_INIT;
    sb_puts(&name, prefix);
    sb_puts(&name, word);
    struct_set_cstr_take(it, s, sb_str(&name), v);
    sb_free(&name);
}

Status default_get_all(Interp *it, const FigObject *o, Value *out)
{
    Struct *s = struct_new(it);
    for (int k = 0; k < COUNT_OF(factory) && o->defaults; k++) {
        for (Index f = 0; f < struct_nfields(o->defaults); f++) {
            const char *word = o->defaults->keys->names[f]->name, *property;
            if (kind_of_word(word, &property) == &factory[k])
                add_field(it, s, "default", word, val_retain(*struct_at(o->defaults, 0, f)));
        }
    }
    *out = val_from_struct_take(&s);
    return OK;
}

static Status add_factory_list(Interp *it, Struct *s, const KindDefaults *d, const char *list)
{
    Status st = OK;
    for (const char *text = list; *text && st == OK; text = strchr(text, '|') + 1) {
        StrBuf word = STRBUF_INIT, name = STRBUF_INIT;
        Value v = val_none();
        sb_write(&name, text, (size_t) (strchr(text, '=') - text));
        sb_puts(&word, d->kind);
        sb_puts(&word, sb_str(&name));
        if ((st = factory_value(it, d, sb_str(&name), &v)) == OK)
            add_field(it, s, "factory", sb_str(&word), v);
        sb_free(&word);
        sb_free(&name);
    }
    return st;
}

Status factory_get_all(Interp *it, Value *out)
{
    Struct *s = struct_new(it);
    Status st = OK;
    for (int k = 0; k < COUNT_OF(factory) && st == OK; k++) {
        st = add_factory_list(it, s, &factory[k], of_all);
        if (st == OK) st = add_factory_list(it, s, &factory[k], factory[k].properties);
    }
    if (st == OK) *out = val_from_struct_take(&s);
    else struct_drop(&s);
    return st;
}
