/* Functions of Octave that belong to what Octavo does not have: windows with buttons, Java, sound devices,
 * compiled
 * extensions. A call says so in one line, in the place of "'uigetfile' undefined". tests/names/run counts
 * them. */
#include "lang/refused.h"

#include <string.h>

#include "base/base.h"

static const struct {
    const char *why;
    const char *names;          /* each between blanks */
} refused[] = {
    { "there are no dialog windows here; input and menu ask in the terminal",
      " dialog errordlg helpdlg inputdlg listdlg msgbox questdlg uigetdir uigetfile uiputfile uisetfont"
      " warndlg " },
    { "there is no graphical desktop here",
      " commandhistory commandwindow desktop filebrowser guidata guihandles gui_mainfcn movegui openvar"
      " preferences"
      " uiresume uiwait workspace " },
    { "nothing is picked with the mouse here; coordinates are given as numbers",
      " ginput gtext waitforbuttonpress waitfor " },
    { "Java is not part of Octavo",
      " debug_java javaArray javaMethod javaObject java_get java_matrix_autoconversion java_set"
      " java_unsigned_autoconversion javaaddpath javachk javaclasspath javamem javarmpath " },
    { "there are no sound devices here; audiowrite writes a file",
      " audiodevinfo record sound soundsc " },
    { "notebooks are not run here; a script is a file of commands", " jupyter_notebook " },
    { "compiled extensions cannot be made; functions are written in the language itself", " mex mkoctfile " },
    { "there is no registry but on Windows", " winqueryreg " },
    { "the workspace is not written to a file when the program crashes",
      " octave_core_file_limit octave_core_file_name octave_core_file_options sighup_dumps_octave_core"
      " sigquit_dumps_octave_core sigterm_dumps_octave_core " },
    { "the manual is not in Info format; help and lookfor search what is built in",
      " built_in_docstrings_file doc_cache_create doc_cache_file info_file info_program"
      " makeinfo_program"
      " texi_macros_file " },
    { "what a package of Debian would bring is not looked for", " debian_missing_handler " },
    { "ranges, diagonal and permutation matrices stay what they are; full makes plain ones of them",
      " disable_diagonal_matrix disable_permutation_matrix disable_range optimize_diagonal_matrix"
      " optimize_permutation_matrix optimize_range " },
    { "chains of subscripts are always done in one go", " optimize_subsasgn_calls " },
    { "pictures are drawn by Octavo itself; graphics_toolkit says by what",
      " gnuplot_binary register_graphics_toolkit " },
    { "event loops have no hooks here", " add_input_event_hook remove_input_event_hook " },
    { "there is one way here that what is missing is told of", " missing_component_hook missing_function_hook " },
    { "programs are not published; help and comments stay text", " grabcode publish " },
    { "nothing is mailed or opened in a browser here", " bug_report news web " },
    { "urlread and urlwrite fetch what lies behind a URL", " weboptions webread webwrite " },
    { "the program's own options are shown by octavo --help; argv gives those of the script",
      " cmdline_options command_line_path " },
    { "compiled extensions are not loaded; a function is found in the file of its name", " autoload " },
    { "the debugger's commands are typed each time", " auto_repeat_debug_command " },
    { "classes are described by metaclass and ?Name", " meta.class meta.method meta.package meta.property " },
    { "files of variables begin with one fixed line", " save_header_format_string " },
    { "singular values are computed by gesvd of LAPACK, always", " svd_driver " },
    { "Fourier transforms are planned by FFTW's estimate; maxNumCompThreads bounds threads", " fftw " },
    { "timeit and profile measure how fast functions are", " speed " },
    { "this is a page of Octave's manual; help shows those of functions",
      " debug error_ids slash warning_ids " },
    { "README.md says what this program is, COPYING who may use it", " citation warranty " },
    { "pictures are drawn with the fonts that the system's own tools list", " listfonts " },
    { "figures are reported by profshow and profexplore", " profexport " },
    { "Octave's own tests are not part of Octavo; test FILE runs the tests of a file",
      " oruntests rundemos runtests " },
};

const char *refused_reason(const char *name)
{
    size_t len = strlen(name);
    for (int k = 0; k < COUNT_OF(refused); k++)
        for (const char *at = refused[k].names; (at = strstr(at, name)); at++)
            if (at[-1] == ' ' && at[len] == ' ') return refused[k].why;
    return NULL;
}
