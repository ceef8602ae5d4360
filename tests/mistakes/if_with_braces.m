if (x == 1) {
 disp(1)
}
