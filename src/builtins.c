/* The list of every table of builtins, by folder, from the ground floor up: a new file adds its line. The references are
 * strong, so that a misspelt name does not link. */
#include "builtins.h"

#include "lang/builtin.h"

#define TABLES(T) \
    /* lib/types */ \
    T(types_builtins) \
    /* lib/math */ \
    T(bits_builtins) \
    T(constants_builtins) \
    T(integer_math_builtins) \
    T(mappers_builtins) \
    T(minmax_builtins) \
    T(operator_builtins) \
    T(reduce_builtins) \
    T(special_builtins) \
    /* lib/linalg */ \
    T(eigen_builtins) \
    T(factor_builtins) \
    T(matrix_tests_builtins) \
    T(norm_builtins) \
    T(matrix_roots_builtins) \
    T(linalg_builtins) \
    /* lib/shape */ \
    T(construct_builtins) \
    T(shape_pad_builtins) \
    T(shape_builtins) \
    T(shape_size_builtins) \
    /* lib/sets */ \
    T(search_builtins) \
    T(sets_builtins) \
    T(sorting_builtins) \
    /* lib/stats */ \
    T(statistics_builtins) \
    T(random_builtins) \
    /* lib/signal */ \
    T(signal_builtins) \
    T(fourier_builtins) \
    /* lib/poly */ \
    T(poly_builtins) \
    /* lib/strings */ \
    T(strings_base_builtins) \
    T(strings_builtins) \
    T(strings_class_builtins) \
    T(strings_compare_builtins) \
    T(encode_builtins) \
    T(strings_escape_builtins) \
    T(json_builtins) \
    T(numtext_builtins) \
    T(printf_builtins) \
    T(regexp_builtins) \
    T(scanf_builtins) \
    T(strings_search_builtins) \
    T(strings_split_builtins) \
    T(valid_name_builtins) \
    /* lib/cells */ \
    T(cellfun_builtins) \
    T(cells_builtins) \
    T(map_builtins) \
    T(structs_builtins) \
    T(subsref_builtins) \
    /* lib/files */ \
    T(files_binary_builtins) \
    T(directories_builtins) \
    T(files_builtins) \
    T(load_save_builtins) \
    T(path_builtins) \
    T(text_data_builtins) \
    T(textscan_builtins) \
    /* lib/functions */ \
    T(functions_builtins) \
    T(errors_builtins) \
    T(machine_builtins) \
    T(help_builtins) \
    T(inputparser_builtins) \
    T(oncleanup_builtins) \
    T(profile_builtins) \
    T(variables_builtins) \
    /* lib/system */ \
    T(diary_builtins) \
    T(format_builtins) \
    T(settings_builtins) \
    T(system_builtins) \
    T(time_builtins) \
    /* optim */ \
    T(fminunc_builtins) \
    /* nn */ \
    T(nn_builtins) \
    T(nn_train_builtins) \
    /* plot */ \
    T(axes_builtins) \
    T(chart_builtins) \
    T(figure_builtins) \
    T(image_files_builtins) \
    T(line_builtins) \
    T(property_builtins) \
    /* check */ \
    T(demo_builtins) \
    T(check_builtins) \
    /* repl */ \
    T(repl_builtins)

#define DECLARE(table) extern const Builtin table[];
TABLES(DECLARE)

void builtins_register_all(Interp *it)
{
#define ENTRY(table) table,
    static const Builtin *const tables[] = { TABLES(ENTRY) };
    for (int k = 0; k < COUNT_OF(tables); k++) builtins_register(it, tables[k]);
}
