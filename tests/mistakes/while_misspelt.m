k = 1;
whlie k < 3
  k++;
end
