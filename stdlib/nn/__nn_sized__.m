## TEXT = __nn_sized__ (SIZE)
## A size as messages have it.
##   >> __nn_sized__ ([28 28 1])
##   ans = 28x28x1
## See also: dlnetwork
function text = __nn_sized__ (sz)
  text = strjoin (arrayfun (@(n) sprintf ("%d", n), sz, "UniformOutput", false), "x");
end
