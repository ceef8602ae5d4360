for i in range(3):
  disp(i)
end
