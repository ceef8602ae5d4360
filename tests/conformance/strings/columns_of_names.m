% list_in_columns
x = list_in_columns({'abc', 'def', 'ghi'}, 20)
x = list_in_columns({'abc', 'def', 'ghi', 'j', 'klmnopq', 'r', 's', 't'}, 20, '# ')
x = list_in_columns(['ab'; 'cd'], 10)
x = list_in_columns({'abc', 'defghijklmnopqrst'}, 10)
x = list_in_columns({'a', 'b', 'c', 'd', 'e', 'f', 'g'}, 9)
