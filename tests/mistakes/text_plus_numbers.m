j = [4 7];
x = "row" + j
