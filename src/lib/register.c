/* The list of every table of builtins: a new file adds its line. Tables are weak references, so that a
 * program may be linked without a part (neural networks, plots) and simply lacks its functions. */
#include "lib/builtin.h"

#define TABLES(T) \
    T(oncleanup_builtins) \
    T(settings_builtins) \
    T(json_builtins) \
    T(diary_builtins) \
    T(valid_name_builtins) \
    T(inputparser_builtins) \
    T(encode_builtins) \
    T(fminunc_builtins) \
    T(figure_builtins) \
    T(image_files_builtins) \
    T(property_builtins) \
    T(axes_builtins) \
    T(line_builtins) \
    T(chart_builtins) \
    T(files_binary_builtins) \
    T(textscan_builtins) \
    T(path_builtins) \
    T(help_builtins) \
    T(text_data_builtins) \
    T(load_save_builtins) \
    T(machine_builtins) \
    T(mappers_builtins) \
    T(reduce_builtins) \
    T(minmax_builtins) \
    T(statistics_builtins) \
    T(construct_builtins) \
    T(sorting_builtins) \
    T(sets_builtins) \
    T(search_builtins) \
    T(random_builtins) \
    T(types_builtins) \
    T(constants_builtins) \
    T(special_builtins) \
    T(integer_math_builtins) \
    T(poly_builtins) \
    T(signal_builtins) \
    T(fourier_builtins) \
    T(format_builtins) \
    T(printf_builtins) \
    T(profile_builtins) \
    T(numtext_builtins) \
    T(scanf_builtins) \
    T(shape_builtins) \
    T(shape_size_builtins) \
    T(shape_pad_builtins) \
    T(cells_builtins) \
    T(structs_builtins) \
    T(cellfun_builtins) \
    T(subsref_builtins) \
    T(map_builtins) \
    T(nn_builtins) \
    T(nn_train_builtins) \
    T(operator_builtins) \
    T(bits_builtins) \
    T(linalg_builtins) \
    T(factor_builtins) \
    T(eigen_builtins) \
    T(matrix_roots_builtins) \
    T(matrix_tests_builtins) \
    T(norm_builtins) \
    T(directories_builtins) \
    T(errors_builtins) \
    T(functions_builtins) \
    T(regexp_builtins) \
    T(strings_base_builtins) \
    T(strings_builtins) \
    T(strings_class_builtins) \
    T(strings_compare_builtins) \
    T(strings_escape_builtins) \
    T(strings_search_builtins) \
    T(strings_split_builtins) \
    T(system_builtins) \
    T(time_builtins) \
    T(variables_builtins) \
    T(files_builtins)

#define DECLARE(table) extern const Builtin table[] __attribute__((weak));
TABLES(DECLARE)

void lib_register_all(Interp *it)
{
#define ENTRY(table) table,
    static const Builtin *const tables[] = { TABLES(ENTRY) };
    for (int k = 0; k < COUNT_OF(tables); k++)
        if (tables[k]) builtins_register(it, tables[k]);
}
