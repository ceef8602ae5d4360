x = int32 (1) + int8 (2)
