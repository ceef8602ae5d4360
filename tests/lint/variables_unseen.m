load data.mat
x = from_the_file + 1;
eval ("z = 2;"); z
