k = train_test_split (3)
