f = function (x) x + 1 end
